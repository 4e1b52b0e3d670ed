//! Declarations that prevent an emulator from starting.

use twilio_runtime::Kind;

use super::{Entry, Field, StartError};

/// Rejects a required field that has no source for its value.
pub(super) fn check(entry: &Entry) -> Result<(), StartError> {
    // Without a creating operation only rules create records, and set their fields. A
    // singleton always exists.
    if entry.creating_operation().is_none() && !entry.is_singleton() {
        return Ok(());
    }
    let mut fields = entry.own_fields().enumerate();
    match fields.find(|(place, field)| !is_filled(entry, *place, field)) {
        None => Ok(()),
        Some((_, field)) => Err(StartError::UnfilledField {
            resource: entry.descriptor.name(),
            field: field.descriptor.name(),
        }),
    }
}

fn is_filled(entry: &Entry, place: usize, field: &Field) -> bool {
    let descriptor = field.descriptor;
    // A list or map starts empty, any JSON as null; SIDs are generated.
    let has_own_value = matches!(
        descriptor.kind(),
        Kind::List(_) | Kind::Map(_) | Kind::Json | Kind::SidOf(_)
    );
    let has_parameter = || {
        entry.creating_operation().is_some_and(|operation| {
            let mut parameters = operation.parameters();
            operation.is_untyped()
                || parameters.any(|parameter| entry.place_of(&parameter) == Some(place))
        })
    };
    descriptor.is_optional()
        || has_own_value
        || field.is_in_path
        || field.own.is_some()
        || entry.filled_by_rules.contains(&descriptor.name())
        || field.initial().is_some()
        || has_parameter()
}
