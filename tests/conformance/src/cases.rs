//! The matrix: every declared operation, with all kinds of values for its parameters.

use serde_json::{Value, json};
use twilio_runtime::{
    Kind,
    descriptor::{
        KeyDescriptor, OperationDescriptor, OperationKind, Parameter, Place, PlaceholderDescriptor,
        ResourceDescriptor,
    },
};

use crate::{document::placeholders, key::Key};

mod values;

/// The account whose client makes every call.
pub const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The requested page sizes.
const PAGE_SIZES: [u32; 3] = [1, 50, 1000];

/// One call, made with our client and with the compared library or server.
#[derive(Clone, Debug)]
pub struct Case {
    /// The resource.
    pub resource: &'static ResourceDescriptor,
    /// The operation.
    pub operation: &'static OperationDescriptor,
    /// The values of the path, in its order.
    pub path: Vec<String>,
    /// The parameters, each with its value.
    pub arguments: Vec<(Parameter, Value)>,
    /// The page size, if the case specifies one.
    pub page_size: Option<u32>,
    /// Whether it is the first of the operation's cases, with only the required arguments.
    pub is_plain: bool,
}

/// The matrix of one operation. The plain case is the first.
pub fn matrix(
    resource: &'static ResourceDescriptor,
    operation: &'static OperationDescriptor,
) -> Vec<Case> {
    let mut plain = plain(resource, operation);
    let mut cases = vec![plain.clone()];
    plain.is_plain = false;
    let (mut all_plain, mut all_awkward) = (plain.clone(), plain.clone());
    for parameter in operation.parameters() {
        let values = values::of(&parameter);
        all_plain.put(parameter, values[0].clone());
        // An empty list has no form as text, and a form would not contain it.
        let has_text = !parameter.is_required() && !operation.body().is_json();
        let is_sent = |value: &Value| has_text || *value != json!([]);
        for value in values.into_iter().filter(is_sent) {
            let mut case = plain.clone();
            case.put(parameter, value.clone());
            all_awkward.put(parameter, value);
            cases.push(case);
        }
    }
    if operation.parameters().len() > 1 {
        cases.extend([all_plain, all_awkward]);
    }
    let has_pages = operation
        .paging()
        .is_some_and(|paging| paging.page_size().is_some());
    let has_pages = has_pages && plain.arguments.is_empty();
    for page_size in PAGE_SIZES.into_iter().filter(|_| has_pages) {
        cases.push(Case {
            page_size: Some(page_size),
            ..plain.clone()
        });
    }
    if placeholders(operation.path()).next() == Some("AccountSid") {
        let mut case = plain.clone();
        ACCOUNT.clone_into(&mut case.path[0]);
        cases.push(case);
    }
    if takes_text(resource, operation) {
        for text in values::PATH_TEXTS {
            let mut case = plain.clone();
            case.path.pop();
            case.path.push((*text).to_owned());
            cases.push(case);
        }
    }
    cases
}

/// The plain case of an operation: only the required arguments.
pub fn plain(
    resource: &'static ResourceDescriptor,
    operation: &'static OperationDescriptor,
) -> Case {
    let names = placeholders(operation.path()).enumerate();
    let path = names.map(|(position, name)| values::in_path(kind_of(resource, name), position));
    let mut case = Case {
        resource,
        operation,
        path: path.collect(),
        arguments: Vec::new(),
        page_size: None,
        is_plain: true,
    };
    for parameter in operation.parameters().filter(Parameter::is_required) {
        case.put(parameter, values::of(&parameter).swap_remove(0));
    }
    case
}

fn kind_of(resource: &ResourceDescriptor, name: &str) -> Kind {
    let key = resource
        .key()
        .filter(|key| key.name() == name)
        .map(KeyDescriptor::kind);
    let mut others = resource.placeholders().iter();
    let other = || {
        others
            .find(|other| other.name() == name)
            .map(PlaceholderDescriptor::kind)
    };
    key.or_else(other).unwrap_or(Kind::String)
}

/// Whether the last value of the path is a key that can be any text: a text, or in a fetch a SID
/// with an alias.
fn takes_text(resource: &ResourceDescriptor, operation: &OperationDescriptor) -> bool {
    let last = placeholders(operation.path()).last();
    let Some(key) = resource.key().filter(|key| Some(key.name()) == last) else {
        return false;
    };
    match operation.kind() {
        OperationKind::Fetch if key.alias().is_some() => true,
        _ => matches!(key.kind(), Kind::String),
    }
}

impl Case {
    /// The operation's name in reports: `verify/v2 Service create`.
    pub fn what(&self) -> String {
        let version = self.operation.path().split('/').nth(1).unwrap_or_default();
        let (product, name) = (self.resource.product(), self.resource.name());
        format!("{product}/{version} {name} {}", self.operation.kind())
    }

    /// Sets the value of a parameter.
    pub fn put(&mut self, parameter: Parameter, value: Value) {
        let same = |(other, _): &(Parameter, Value)| {
            other.name() == parameter.name() && other.is_prefix() == parameter.is_prefix()
        };
        self.arguments.retain(|argument| !same(argument));
        self.arguments.push((parameter, value));
    }

    /// The case for a program without descriptors.
    pub fn to_json(&self) -> Value {
        let Key {
            product,
            path,
            method,
        } = Key::declared(self.resource, self.operation);
        let argument = |(parameter, value): &(Parameter, Value)| {
            let kind = match (parameter.kind(), parameter.place()) {
                _ if parameter.is_prefix() => "prefix",
                (_, Place::Header) => "header",
                (Kind::Timestamp, _) => "timestamp",
                (Kind::Date, _) => "date",
                _ => "value",
            };
            json!([parameter.name(), kind, value])
        };
        let arguments: Vec<_> = self.arguments.iter().map(argument).collect();
        let mut case = json!({
            "product": product, "path": path, "method": method,
            "values": self.path, "arguments": arguments,
        });
        if let Some(page_size) = self.page_size {
            case["page_size"] = page_size.into();
        }
        case
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proxy::proxy;

    fn all() -> Vec<Case> {
        let mut all = Vec::new();
        for resource in proxy().descriptors() {
            for operation in resource.operations() {
                all.extend(matrix(resource, operation));
            }
        }
        all
    }

    #[test]
    fn every_parameter_is_in_more_than_one_case() {
        let all = all();
        for resource in proxy().descriptors() {
            for operation in resource.operations() {
                for parameter in operation.parameters() {
                    let gives = |case: &&Case| {
                        let mut given = case.arguments.iter();
                        std::ptr::eq(case.operation, operation)
                            && given.any(|(given, _)| given.name() == parameter.name())
                    };
                    assert!(all.iter().filter(gives).count() > 1, "{}", parameter.name());
                }
            }
        }
    }

    #[test]
    fn the_values_of_a_path_differ() {
        let session = proxy().find("Session").unwrap().descriptor;
        let fetch = session.operation(OperationKind::Fetch).unwrap();
        let case = plain(session, fetch);
        let expected = [
            "KS0123456789abcdef0123456789ab0000",
            "KC0123456789abcdef0123456789ab0001",
        ];
        assert_eq!(case.path, expected);
    }
}
