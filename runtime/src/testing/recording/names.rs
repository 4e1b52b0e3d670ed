//! The names of members and parameters whose values are not recorded.

use std::collections::BTreeSet;

use crate::{
    Kind,
    declare::descriptor::{FieldDescriptor, OperationDescriptor, Parameter, ResourceDescriptor},
};

/// Members and parameters that contain credentials. They are removed in any case.
const SECRETS: [&str; 10] = [
    "access_token",
    "auth_token",
    "AuthToken",
    "client_secret",
    "ClientSecret",
    "password",
    "Password",
    "refresh_token",
    "secret",
    "Secret",
];

/// The maximum depth at which nested objects are searched; they may contain themselves.
const DEEPEST: usize = 8;

/// The names of credentials, and of fields and parameters that the descriptors declare as
/// secret or as personal data.
pub(super) fn removed(resources: &[&'static ResourceDescriptor]) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = SECRETS.iter().map(|name| (*name).to_owned()).collect();
    for resource in resources {
        let mut private = BTreeSet::new();
        add_fields(resource.fields(), DEEPEST, &mut private);
        for operation in resource.operations() {
            if let Some(record) = operation.record() {
                add_fields(record.fields(), DEEPEST, &mut private);
            }
        }
        let parameters = resource
            .operations()
            .iter()
            .flat_map(OperationDescriptor::parameters);
        for parameter in parameters {
            if is_private(&parameter, &private) {
                names.insert(parameter.name().to_owned());
            }
            add_nested(parameter.kind(), DEEPEST, &mut private);
        }
        names.extend(private.into_iter().map(str::to_owned));
    }
    names
}

fn is_private(parameter: &Parameter, fields: &BTreeSet<&str>) -> bool {
    let fills_private = |field| fields.contains(field);
    parameter.is_pii()
        || parameter.kind().is_secret()
        || parameter.field().is_some_and(fills_private)
}

fn add_fields(fields: &[FieldDescriptor], depth: usize, names: &mut BTreeSet<&'static str>) {
    for field in fields {
        if field.is_pii() || field.kind().is_secret() {
            names.insert(field.name());
        }
        add_nested(field.kind(), depth, names);
    }
}

fn add_nested(kind: Kind, depth: usize, names: &mut BTreeSet<&'static str>) {
    match kind {
        Kind::Object(object) if depth > 0 => add_fields(object().fields(), depth - 1, names),
        Kind::List(inner) | Kind::Map(inner) => add_nested(*inner, depth, names),
        _ => {}
    }
}
