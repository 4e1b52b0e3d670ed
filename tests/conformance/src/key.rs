//! [`Key`]: identifies an operation among all of Twilio's, in declarations, documents and SDKs.

use std::collections::BTreeMap;

use twilio_runtime::descriptor::{OperationDescriptor, ResourceDescriptor};

use crate::document::Operation;

/// The host, path and method of an operation, which identify it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The host label.
    pub product: String,
    /// The path with unnamed placeholders: `/v1/Services/{}`.
    pub path: String,
    /// The method.
    pub method: &'static str,
}

/// A declared operation and its resource.
pub type Declared = (&'static ResourceDescriptor, &'static OperationDescriptor);

/// Every declared operation, by its key.
pub fn declared(resources: &[&'static ResourceDescriptor]) -> BTreeMap<Key, Declared> {
    let of = |resource: &&'static ResourceDescriptor| {
        let resource = *resource;
        let operations = resource.operations().iter();
        operations.map(move |operation| (Key::declared(resource, operation), (resource, operation)))
    };
    resources.iter().flat_map(of).collect()
}

impl Key {
    /// The key of a document's operation.
    pub fn of(operation: &Operation) -> Self {
        let method = operation.method.as_str();
        Self::new(&operation.product, method, &operation.path)
    }

    /// The key of a declared operation.
    pub fn declared(resource: &ResourceDescriptor, operation: &OperationDescriptor) -> Self {
        Self::new(
            resource.product(),
            operation.method().as_str(),
            operation.path(),
        )
    }

    fn new(product: &str, method: &'static str, path: &str) -> Self {
        let path = unnamed(path);
        Self {
            product: product.to_owned(),
            path,
            method,
        }
    }
}

/// A path whose placeholders have no names, so that an operation is found even if a
/// placeholder has another name.
fn unnamed(path: &str) -> String {
    let mut parts = path.split('{');
    let mut unnamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        unnamed.push_str("{}");
        unnamed.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    unnamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_of_placeholders_are_removed() {
        assert_eq!(unnamed("/v1/{A}/B/{C}.json"), "/v1/{}/B/{}.json");
        assert_eq!(unnamed("/v1/A"), "/v1/A");
    }
}
