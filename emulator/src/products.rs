//! Rules that declarations do not contain, one folder per product. Behavior that applies to
//! every resource is in the engine.

use std::{collections::BTreeSet, sync::Arc};

use twilio_resources::catalog;
use twilio_runtime::descriptor::ResourceDescriptor;

pub(crate) use self::api::call::gather::Input;
use self::api::{account, available, call, message, phone_number};
pub use self::phone::PhoneMessage;
pub(crate) use self::phone::{messages, receive_message};
use crate::engine::{NoRules, Rules};

pub(crate) mod api;
mod conversations;
mod lookups;
pub(crate) mod messaging;
mod phone;
pub(crate) mod proxy;
mod sync;
mod taskrouter;
pub(crate) mod verify;

/// The rules of a resource, if its product has any; otherwise a [`Rules`] without effect.
pub(crate) fn rules(descriptor: &ResourceDescriptor) -> Arc<dyn Rules> {
    rules_of_product(descriptor).unwrap_or_else(|| Arc::new(NoRules))
}

fn rules_of_product(descriptor: &ResourceDescriptor) -> Option<Arc<dyn Rules>> {
    let (product, path) = (descriptor.product(), descriptor.path());
    let is = |name: crate::catalog::Name| (product, path) == (name.0, name.1);
    if let Some(kind) = available::KINDS.into_iter().find(|kind| is(kind.name)) {
        return Some(Arc::new(available::AvailableRules(kind)));
    }
    Some(match product {
        "api" if path == account::PATH => Arc::new(account::AccountRules),
        "api" if is(call::NAME) => Arc::new(call::CallRules),
        "api" if is(call::recording::NAME) => Arc::new(call::recording::RecordingRules),
        "api" if is(message::NAME) => Arc::new(message::MessageRules),
        "api" if is(phone_number::NAME) => Arc::new(phone_number::PhoneNumberRules),
        "verify" if is(verify::verification::NAME) => {
            Arc::new(verify::verification::VerificationRules)
        }
        "verify" if is(verify::check::CHECK) => Arc::new(verify::check::CheckRules),
        "conversations" => return conversations::rules(path),
        "lookups" => return lookups::rules(path),
        "messaging" => return messaging::rules(path),
        "proxy" => return proxy::rules(path),
        "sync" => return sync::rules(path),
        "taskrouter" => return taskrouter::rules(path),
        _ => return None,
    })
}

/// The names of the products in this build, as in their host names.
pub fn products() -> Vec<&'static str> {
    let names: BTreeSet<_> = catalog()
        .iter()
        .map(|resource| resource.product())
        .collect();
    names.into_iter().collect()
}

/// The resources of a product, or of `all` products; `None` if the product is not in this
/// build.
pub fn resources(product: &str) -> Option<Vec<&'static ResourceDescriptor>> {
    let resources = catalog().iter().copied();
    let resources = resources.filter(|resource| product == "all" || resource.product() == product);
    Some(resources.collect::<Vec<_>>()).filter(|resources| !resources.is_empty())
}
