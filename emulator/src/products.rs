//! Rules that declarations do not tell, a folder for each product. What holds for
//! every resource is in the engine.

use std::sync::Arc;

use twilio_runtime::descriptor::ResourceDescriptor;

use self::api::{account, message, phone_number};
pub use self::proxy::proxy;
use crate::engine::Rules;

pub(crate) mod api;
mod proxy;
pub(crate) mod verify;

/// The rules of a resource that is known by its descriptor.
pub(crate) fn rules(descriptor: &ResourceDescriptor) -> Option<Arc<dyn Rules>> {
    let (product, path) = (descriptor.product(), descriptor.path());
    let is = |name: crate::catalog::Name| (product, path) == (name.0, name.1);
    Some(match product {
        "api" if path == account::PATH => Arc::new(account::AccountRules),
        "api" if is(message::NAME) => Arc::new(message::MessageRules),
        "api" if is(phone_number::NAME) => Arc::new(phone_number::PhoneNumberRules),
        "verify" if is(verify::verification::NAME) => {
            Arc::new(verify::verification::VerificationRules)
        }
        "verify" if is(verify::check::CHECK) => Arc::new(verify::check::CheckRules),
        "proxy" => return proxy::rules(path),
        _ => return None,
    })
}
