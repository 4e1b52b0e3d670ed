//! What an emulator refuses to start with.

use twilio_runtime::Kind;

use crate::{
    fill,
    names::snake_case,
    pattern::Pattern,
    served::{Field, Served},
    start_error::StartError,
};

pub(crate) fn check(served: &[Served]) -> Result<(), StartError> {
    for (position, second) in served.iter().enumerate() {
        for first in &served[..position] {
            check_distinct(first, second)?;
        }
    }
    served.iter().try_for_each(check_fields)
}

/// Two resources of one product that share a path cannot both be meant by it.
fn check_distinct(first: &Served, second: &Served) -> Result<(), StartError> {
    if first.descriptor.product() != second.descriptor.product() {
        return Ok(());
    }
    let paths = |served: &'_ Served| -> [(Pattern, &'static str); 2] {
        let descriptor = served.descriptor;
        [
            (served.collection.clone(), descriptor.path()),
            (served.instance.clone(), descriptor.instance_path()),
        ]
    };
    for (one, _) in paths(first) {
        for (other, path) in paths(second) {
            if one.has_shape_of(&other) {
                return Err(StartError::SamePath {
                    first: first.descriptor.name(),
                    second: second.descriptor.name(),
                    path,
                });
            }
        }
    }
    Ok(())
}

fn check_fields(served: &Served) -> Result<(), StartError> {
    // Records of a resource without such an operation are made by rules alone, which
    // say themselves what they hold. A singleton is there from the start.
    if served.creating_operation().is_none() && !served.descriptor.is_singleton() {
        return Ok(());
    }
    match served.fields.iter().find(|field| !is_filled(served, field)) {
        None => Ok(()),
        Some(field) => Err(StartError::UnfilledField {
            resource: served.descriptor.name(),
            field: field.descriptor.name(),
        }),
    }
}

fn is_filled(served: &Served, field: &Field) -> bool {
    let descriptor = field.descriptor;
    // A list or map starts out empty, any JSON as null.
    let has_empty_value = matches!(descriptor.kind(), Kind::List(_) | Kind::Map(_) | Kind::Json);
    let name = snake_case(descriptor.name());
    let has_parameter = || {
        served.creating_operation().is_some_and(|operation| {
            let mut parameters = operation.parameters();
            operation.is_untyped() || parameters.any(|given| snake_case(given.name()) == name)
        })
    };
    descriptor.is_optional()
        || has_empty_value
        || field.is_in_path
        || field.own.is_some()
        || fill::initial(descriptor).is_some()
        || served.rules.fills().contains(&descriptor.name())
        || has_parameter()
}
