//! [`blank`]: the value of a field that has no other source.

use jiff::Timestamp;
use serde_json::{Map, Value};
use twilio_runtime::Kind;

use super::sids::SidMaker;
use crate::catalog::coerce;

/// Nested objects deeper than this are null: a type may contain itself.
const MAX_DEPTH: usize = 8;

/// The value of a required field that has no other source.
pub(crate) fn blank(kind: Kind, now: Timestamp, sids: &mut SidMaker, depth: usize) -> Value {
    match kind {
        Kind::String => "".into(),
        Kind::Integer | Kind::Number => 0.into(),
        Kind::Bool => false.into(),
        Kind::Timestamp => now.to_string().into(),
        Kind::Date => now.to_string().split('T').next().into(),
        Kind::SidOf(prefixes) => sids.sid(prefixes.first().unwrap_or(&"XX")).into(),
        Kind::Enum(values) => values.first().copied().into(),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Map(_) => Value::Object(Map::new()),
        Kind::Object(object) if depth < MAX_DEPTH => {
            let members = object().fields().iter().map(|field| {
                let value = coerce::initial(field).unwrap_or_else(|| {
                    if field.is_optional() {
                        Value::Null
                    } else {
                        blank(field.kind(), now, sids, depth + 1)
                    }
                });
                (field.name().to_owned(), value)
            });
            Value::Object(members.collect())
        }
        _ => Value::Null,
    }
}
