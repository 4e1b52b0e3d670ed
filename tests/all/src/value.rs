//! A value for a kind.

use serde_json::{Map, Value, json};
use twilio_runtime::Kind;

/// How deep objects inside of objects are filled.
const DEEPEST: usize = 4;

/// A value that a parameter or path value of this kind may have.
pub(crate) fn value(kind: Kind) -> Value {
    value_within(kind, 0)
}

/// The same as the text that is sent in a form or path.
pub(crate) fn text(kind: Kind) -> String {
    match value(kind) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The SID used for this prefix.
pub(crate) fn sid(prefix: &str) -> String {
    format!("{prefix}{}", "a1".repeat(16))
}

fn value_within(kind: Kind, depth: usize) -> Value {
    match kind {
        Kind::String | Kind::Secret => json!("x"),
        Kind::Integer | Kind::Number => json!(1),
        Kind::Bool => json!(true),
        Kind::Timestamp => json!("2026-01-02T03:04:05Z"),
        Kind::Date => json!("2026-01-02"),
        Kind::SidOf(prefixes) => {
            json!(sid(prefixes.first().copied().unwrap_or("AC")))
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
