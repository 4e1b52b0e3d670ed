//! Rules that declarations do not tell, a folder for each product. What holds for
//! every resource is in the engine.

use std::sync::Arc;

use twilio_runtime::descriptor::ResourceDescriptor;

pub use self::proxy::proxy;
use crate::engine::Rules;

pub(crate) mod api;
mod proxy;

/// The rules of a resource that is known by its descriptor.
pub(crate) fn rules(descriptor: &ResourceDescriptor) -> Option<Arc<dyn Rules>> {
    match (descriptor.product(), descriptor.path()) {
        ("api", api::account::PATH) => Some(Arc::new(api::account::AccountRules)),
        ("proxy", path) => proxy::rules(path),
        _ => None,
    }
}
