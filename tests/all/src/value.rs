//! A value for a kind.

use serde_json::{Map, Value, json};
use twilio_runtime::{
    Kind,
    descriptor::{DateFormat, FieldDescriptor},
};

/// How deep objects inside of objects are filled.
const DEEPEST: usize = 4;

/// A value that a parameter or path value of this kind may have.
pub(crate) fn value(kind: Kind) -> Value {
    value_within(kind, 0)
}

/// The same as the text that travels in a form or path.
pub(crate) fn text(kind: Kind) -> String {
    match value(kind) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn value_within(kind: Kind, depth: usize) -> Value {
    match kind {
        Kind::String | Kind::Secret => json!("x"),
        Kind::Integer | Kind::Number => json!(1),
        Kind::Bool => json!(true),
        Kind::Timestamp => json!("2026-01-02T03:04:05Z"),
        Kind::Date => json!("2026-01-02"),
        Kind::SidOf(prefixes) => {
            let prefix = prefixes.first().copied().unwrap_or("AC");
            json!(format!("{prefix}{}", "a1".repeat(16)))
        }
        Kind::Enum(values) => json!(values.first().copied().unwrap_or("x")),
        Kind::Object(_) if depth >= DEEPEST => json!({}),
        Kind::Object(object) => {
            let required = object()
                .fields()
                .iter()
                .filter(|field| !field.is_optional());
            let members = required.map(|field| {
                (
                    field.name().to_owned(),
                    value_within(field.kind(), depth + 1),
                )
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
        Kind::List(item) => json!([value_within(*item, depth + 1)]),
        Kind::Map(item) => json!({"x": value_within(*item, depth + 1)}),
        _ => json!({}),
    }
}

/// What is wrong with a record's member, if something is.
pub(crate) fn mistake(field: &FieldDescriptor, record: &Value) -> Option<String> {
    if field.is_flattened() {
        return None;
    }
    let name = field.name();
    match record.get(name) {
        None | Some(Value::Null) if field.is_optional() => None,
        None | Some(Value::Null) => Some(format!("`{name}` is not there")),
        Some(value) if fits(field, value) => None,
        Some(value) => Some(format!("`{name}` is {value}, not {}", field.kind())),
    }
}

fn fits(field: &FieldDescriptor, value: &Value) -> bool {
    match field.kind() {
        Kind::Timestamp if field.date_format() == DateFormat::Rfc2822 => {
            value.as_str().is_some_and(|text| text.contains(", "))
        }
        Kind::String | Kind::Secret | Kind::Timestamp | Kind::Date | Kind::SidOf(_) | Kind::Enum(_) => {
            value.is_string()
        }
        Kind::Integer | Kind::Number => value.is_number(),
        Kind::Bool => value.is_boolean(),
        Kind::Object(_) | Kind::Map(_) => value.is_object(),
        Kind::List(_) => value.is_array(),
        _ => true,
    }
}
