//! [`record()`]: a record for a unit test, made from its descriptor.

use serde_json::{Map, Value};

use crate::{
    Kind, Resource, Result,
    declare::descriptor::{DateFormat, FieldDescriptor},
    error::ConfigError,
};

/// A record made from its descriptor: a required field has the simplest value of its kind or
/// its `initial` value, an optional one is absent. A test then assigns the fields it needs.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use twilio_runtime::{Sid, TwilioResource, testing};
///
/// #[derive(serde::Deserialize, TwilioResource)]
/// #[twilio_resource(path = "/v1/Rooms", sid = "RM")]
/// #[non_exhaustive]
/// struct Room {
///     sid: Sid<Room>,
///     name: String,
///     seats: Option<u32>,
/// }
///
/// let mut room = testing::record::<Room>()?;
/// room.name = "blue".to_owned();
/// assert_eq!(room.sid.prefix(), "RM");
/// assert_eq!(room.seats, None);
/// # }
/// # Ok::<(), twilio_runtime::Error>(())
/// ```
///
/// # Errors
///
/// The descriptor does not contain enough information about a required field, for example one
/// with `#[twilio_resource(json)]`.
pub fn record<R: Resource>() -> Result<R> {
    let record = object(R::DESCRIPTOR.fields());
    serde_json::from_value(record).map_err(|error| {
        ConfigError::with_source("no record can be made from the descriptor", error).into()
    })
}

fn object(fields: &[FieldDescriptor]) -> Value {
    let mut members = Map::new();
    for field in fields.iter().filter(|field| !field.is_flattened()) {
        let value = match field.initial() {
            Some(text) => initial(field.kind(), text),
            None if field.is_optional() => continue,
            None => value(field.kind(), field.date_format()),
        };
        members.insert(field.name().to_owned(), value);
    }
    Value::Object(members)
}

/// The initial value: JSON, or text if it is not valid JSON.
fn initial(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::String | Kind::Secret | Kind::Enum(_) => Value::from(text),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    }
}

/// The simplest value of a kind.
fn value(kind: Kind, format: DateFormat) -> Value {
    match kind {
        Kind::String | Kind::Secret => Value::from(""),
        Kind::Integer | Kind::Number => Value::from(0),
        Kind::Bool => Value::from(false),
        Kind::Timestamp if format == DateFormat::Rfc2822 => {
            Value::from("Thu, 01 Jan 2026 00:00:00 +0000")
        }
        Kind::Timestamp => Value::from("2026-01-01T00:00:00Z"),
        Kind::Date => Value::from("2026-01-01"),
        Kind::SidOf(prefixes) => {
            let prefix = prefixes.first().copied().unwrap_or("XX");
            Value::from(format!("{prefix}{}", "0".repeat(32)))
        }
        Kind::Enum(values) => Value::from(values.first().copied().unwrap_or_default()),
        Kind::Object(object_of) => object(object_of().fields()),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Map(_) | Kind::Json => Value::Object(Map::new()),
    }
}

#[cfg(test)]
#[cfg(feature = "derive")]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use crate::{Sid, StringEnum, TwilioObject, TwilioResource, Unknown};

    #[derive(Debug, PartialEq, StringEnum)]
    #[string_enum(crate = crate, rename_all = "kebab-case")]
    enum Colour {
        DarkBlue,
        Other(Unknown),
    }

    #[derive(Debug, Deserialize, TwilioObject)]
    #[twilio_object(crate = crate)]
    struct Part {
        weight: f64,
        colour: Colour,
    }

    #[derive(Debug, Deserialize, TwilioResource)]
    #[twilio_resource(crate = crate, path = "/v1/Widgets", sid = "WI")]
    struct Widget {
        sid: Sid<Widget>,
        #[serde(with = "crate::rfc2822")]
        #[twilio_resource(format = rfc2822)]
        made: jiff::Timestamp,
        date: jiff::civil::Date,
        part: Part,
        parts: Vec<Part>,
        links: BTreeMap<String, String>,
        #[twilio_resource(initial = "7")]
        name: String,
        #[twilio_resource(initial = 7)]
        size: u8,
        note: Option<String>,
    }

    #[test]
    fn every_kind_has_a_value() {
        let widget = super::record::<Widget>().unwrap();
        assert_eq!(widget.sid.prefix(), "WI");
        assert_eq!(widget.part.colour, Colour::DarkBlue);
        assert_eq!(widget.part.weight.to_string(), "0");
        assert!(widget.parts.is_empty() && widget.links.is_empty());
        assert_eq!((&*widget.name, widget.size), ("7", 7));
        assert_eq!((widget.note, widget.date.year()), (None, 2026));
        assert_eq!(widget.made.as_second() % 60, 0);
    }

    #[test]
    fn missing_facts_in_the_descriptor_are_an_error() {
        #[derive(Debug, Deserialize, TwilioResource)]
        #[twilio_resource(crate = crate, path = "/v1/Odd")]
        struct Odd {
            #[allow(dead_code, reason = "it is never constructed")]
            sid: Sid<Odd>,
            #[allow(dead_code, reason = "it is never constructed")]
            #[twilio_resource(json)]
            pair: (u8, u8),
        }
        let error = super::record::<Odd>().unwrap_err();
        assert!(
            error.to_string().contains("no record can be made"),
            "{error}"
        );
    }
}
