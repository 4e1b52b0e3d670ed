//! The matrix: every operation, with every value that its parameters can be given.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use twilio_runtime::{
    Kind,
    descriptor::{
        KeyDescriptor, OperationDescriptor, OperationKind, Parameter, PlaceholderDescriptor,
        ResourceDescriptor,
    },
};

use crate::{Product, Shape};

mod values;

/// The account of every case.
pub const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// One call to make: with our client, and with whatever it is compared with.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Case {
    /// The host label.
    pub product: String,
    /// The resource's name.
    pub resource: String,
    /// The operation's name.
    pub operation: String,
    /// The path, with placeholders in braces.
    pub template: String,
    /// The values of the placeholders, in order.
    pub path: Vec<String>,
    /// The arguments, by the name of their field.
    pub params: Map<String, Value>,
    /// The names of the arguments that are points in time.
    pub timestamps: Vec<String>,
}

/// The matrix of a product.
pub fn matrix(product: &Product) -> Vec<Case> {
    let mut cases = Vec::new();
    for resource in product.descriptors() {
        for operation in resource.operations() {
            of_operation(resource, operation, &mut cases);
        }
    }
    cases
}

/// The plain case of an operation: what is required, and nothing else.
pub fn plain(resource: &ResourceDescriptor, kind: OperationKind) -> Case {
    let (template, key) = match kind {
        OperationKind::Create | OperationKind::List => (resource.path(), None),
        _ => (resource.instance_path(), resource.key()),
    };
    let mut kinds: Vec<_> = resource
        .placeholders()
        .iter()
        .map(PlaceholderDescriptor::kind)
        .collect();
    kinds.extend(key.map(KeyDescriptor::kind));
    let mut case = Case {
        product: resource.product().to_owned(),
        resource: resource.name().to_owned(),
        operation: kind.as_str().to_owned(),
        template: template.to_owned(),
        path: kinds.into_iter().map(values::in_path).collect(),
        params: Map::new(),
        timestamps: Vec::new(),
    };
    let operation = resource.operation(kind);
    let required = operation
        .into_iter()
        .flat_map(OperationDescriptor::parameters);
    for parameter in required.filter(Parameter::is_required) {
        case.put(&parameter, values::of(&parameter).swap_remove(0));
    }
    case
}

fn of_operation(
    resource: &ResourceDescriptor,
    operation: &OperationDescriptor,
    cases: &mut Vec<Case>,
) {
    let plain = plain(resource, operation.kind());
    let (mut all_plain, mut all_awkward) = (plain.clone(), plain.clone());
    for parameter in operation.parameters() {
        let values = values::of(&parameter);
        all_plain.put(&parameter, values[0].clone());
        for value in values {
            let mut case = plain.clone();
            case.put(&parameter, value.clone());
            all_awkward.put(&parameter, value);
            cases.push(case);
        }
    }
    if operation.kind() == OperationKind::List {
        for page_size in [1, 50, 1000] {
            let mut case = plain.clone();
            case.params.insert("page_size".to_owned(), page_size.into());
            cases.push(case);
        }
    }
    if takes_text(resource, operation.kind()) {
        for text in values::PATH_TEXTS {
            let mut case = plain.clone();
            case.path.pop();
            case.path.push((*text).to_owned());
            cases.push(case);
        }
    }
    if operation.parameters().len() > 1 {
        cases.extend([all_plain, all_awkward]);
    }
    cases.push(plain);
}

/// Whether the key's place takes any text: always where it is text, and where it is a SID
/// with an alias, the documents let a fetch take the alias.
fn takes_text(resource: &ResourceDescriptor, kind: OperationKind) -> bool {
    let Some(key) = resource.key() else {
        return false;
    };
    match kind {
        OperationKind::Create | OperationKind::List => false,
        OperationKind::Fetch if key.alias().is_some() => true,
        _ => matches!(key.kind(), Kind::String),
    }
}

impl Case {
    fn put(&mut self, parameter: &Parameter, value: Value) {
        let name = field_name(parameter.name());
        if Shape::of(parameter.kind()) == Shape::Timestamp && !self.timestamps.contains(&name) {
            self.timestamps.push(name.clone());
        }
        self.params.insert(name, value);
    }
}

/// The field of a wire name: `push_include_date` of `Push.IncludeDate`.
pub fn field_name(wire_name: &str) -> String {
    let mut name = String::new();
    for word in wire_name.split('.') {
        for (index, letter) in word.char_indices() {
            if letter.is_ascii_uppercase() && !(index == 0 && name.is_empty()) {
                name.push('_');
            }
            name.extend(letter.to_lowercase());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{proxy::proxy, verify::verify};

    #[test]
    fn field_names() {
        assert_eq!(field_name("UniqueName"), "unique_name");
        assert_eq!(field_name("Psd2Enabled"), "psd2_enabled");
        assert_eq!(field_name("Push.IncludeDate"), "push_include_date");
    }

    #[test]
    fn every_operation_and_every_parameter_is_there() {
        let cases = matrix(&proxy());
        let operation = |case: &Case| format!("{} {}", case.resource, case.operation);
        let operations: BTreeSet<_> = cases.iter().map(operation).collect();
        assert_eq!(operations.len(), 30);
        for resource in proxy().descriptors() {
            for operation in resource.operations() {
                for parameter in operation.parameters() {
                    let name = field_name(parameter.name());
                    let has = |case: &&Case| {
                        case.resource == resource.name()
                            && case.operation == operation.kind().as_str()
                            && case.params.contains_key(&name)
                    };
                    assert!(cases.iter().filter(has).count() > 1, "{name}");
                }
            }
        }
    }

    #[test]
    fn every_case_is_a_request() {
        for product in [proxy(), verify()] {
            for case in matrix(&product) {
                let request = crate::ours::request(&product, &case);
                assert!(request.is_ok(), "{case:?}: {request:?}");
            }
        }
    }
}
