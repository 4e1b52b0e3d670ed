//! Numbers that Twilio also sends as text, and text that it also sends as numbers, for
//! serde's `with`.
//!
//! ```
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct Usage {
//!     #[serde(with = "twilio_runtime::lenient::integer")]
//!     count: i64,
//!     #[serde(default, with = "twilio_runtime::lenient::number::option")]
//!     price: Option<f64>,
//!     #[serde(default, with = "twilio_runtime::lenient::text::option")]
//!     code: Option<String>,
//! }
//!
//! let usage: Usage = serde_json::from_str(r#"{"count": "7", "price": "0.5", "code": 404}"#)?;
//! assert_eq!((usage.count, usage.price), (7, Some(0.5)));
//! assert_eq!(usage.code.as_deref(), Some("404"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Each is serialized as its Rust type. In a declaration such a field also needs `kind`,
//! because `with` hides the type. Empty text is not a number: an optional number is then
//! absent.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

/// A scalar value in JSON.
enum Scalar {
    Text(String),
    Integer(i64),
    Number(f64),
}

impl Scalar {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Integer(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }

    fn into_integer<E: de::Error>(self) -> Result<i64, E> {
        match self {
            Self::Text(text) => text
                .trim()
                .parse()
                .map_err(|_| wrong(&text, "a whole number")),
            Self::Integer(number) => Ok(number),
            Self::Number(number) => Err(wrong(&number.to_string(), "a whole number")),
        }
    }

    fn into_number<E: de::Error>(self) -> Result<f64, E> {
        match self {
            Self::Text(text) => text.trim().parse().map_err(|_| wrong(&text, "a number")),
            // Twilio's counts and prices are too small to lose digits.
            #[allow(clippy::cast_precision_loss, reason = "the result is an `f64`")]
            Self::Integer(number) => Ok(number as f64),
            Self::Number(number) => Ok(number),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

fn wrong<E: de::Error>(found: &str, expected: &str) -> E {
    E::custom(format_args!("`{found}` is not {expected}"))
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl de::Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Scalar, E> {
        // A larger number is kept as text.
        Ok(
            i64::try_from(number)
                .map_or_else(|_| Scalar::Text(number.to_string()), Scalar::Integer),
        )
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number))
    }
}

macro_rules! lenient {
    ($($(#[$doc:meta])* $name:ident: $ty:ty = $read:expr, empty: $empty:expr;)+) => { $(
        $(#[$doc])*
        pub mod $name {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            use super::Scalar;

            /// Reads the value.
            ///
            /// # Errors
            ///
            /// The deserializer's, if the JSON contains something else.
            pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<$ty, D::Error> {
                let read: fn(Scalar) -> Result<$ty, D::Error> = $read;
                read(Scalar::deserialize(d)?)
            }

            /// Writes the value as its Rust type.
            ///
            /// # Errors
            ///
            /// The serializer's.
            pub fn serialize<S: Serializer>(value: &$ty, s: S) -> Result<S::Ok, S::Error> {
                value.serialize(s)
            }

            /// The same for a field that may be absent, with serde's `default`.
            pub mod option {
                use serde::{Deserialize, Deserializer, Serialize, Serializer};

                use super::super::Scalar;

                /// Reads the value, or nothing.
                ///
                /// # Errors
                ///
                /// The deserializer's, if the JSON contains something else.
                pub fn deserialize<'de, D: Deserializer<'de>>(
                    d: D,
                ) -> Result<Option<$ty>, D::Error> {
                    let read: fn(Scalar) -> Result<$ty, D::Error> = $read;
                    let found = Option::<Scalar>::deserialize(d)?;
                    let found = found.filter(|found| $empty || !found.is_empty());
                    found.map(read).transpose()
                }

                /// Writes the value as its Rust type.
                ///
                /// # Errors
                ///
                /// The serializer's.
                pub fn serialize<S: Serializer>(
                    value: &Option<$ty>,
                    s: S,
                ) -> Result<S::Ok, S::Error> {
                    value.serialize(s)
                }
            }
        }
    )+ };
}

lenient! {
    /// Text that is also sent as a number.
    text: String = |found| Ok(found.into_text()), empty: true;
    /// A whole number that is also sent as text.
    integer: i64 = Scalar::into_integer, empty: false;
    /// A number that is also sent as text.
    number: f64 = Scalar::into_number, empty: false;
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Debug, Deserialize, Serialize, PartialEq)]
    struct Record {
        #[serde(with = "super::text")]
        text: String,
        #[serde(with = "super::integer")]
        integer: i64,
        #[serde(default, with = "super::number::option")]
        number: Option<f64>,
        #[serde(default, with = "super::text::option")]
        note: Option<String>,
    }

    fn read(value: serde_json::Value) -> Result<Record, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    #[test]
    fn both_forms_are_read_and_one_is_written() {
        let texts = read(json!({"text": "a", "integer": "-3", "number": "1.5"})).unwrap();
        assert_eq!((texts.integer, texts.number), (-3, Some(1.5)));
        let numbers = read(json!({"text": 7, "integer": 3, "number": 2})).unwrap();
        assert_eq!((numbers.text.as_str(), numbers.number), ("7", Some(2.0)));
        let written = serde_json::to_value(&numbers).unwrap();
        assert_eq!(
            written,
            json!({"text": "7", "integer": 3, "number": 2.0, "note": null})
        );
    }

    #[test]
    fn absent_null_and_empty_values_are_none() {
        for number in [json!({}), json!({"number": null}), json!({"number": " "})] {
            let mut record = json!({"text": "", "integer": 0});
            record
                .as_object_mut()
                .unwrap()
                .extend(number.as_object().unwrap().clone());
            assert_eq!(read(record).unwrap().number, None);
        }
    }

    #[test]
    fn empty_text_is_text() {
        let record = read(json!({"text": "", "integer": 0, "note": ""})).unwrap();
        assert_eq!(record.note.as_deref(), Some(""));
    }

    #[test]
    fn text_that_is_not_a_number_is_quoted_in_the_error() {
        let error = read(json!({"text": "", "integer": "many"})).unwrap_err();
        assert_eq!(error, "`many` is not a whole number");
        let error = read(json!({"text": "", "integer": 1.5})).unwrap_err();
        assert_eq!(error, "`1.5` is not a whole number");
        let error = read(json!({"text": true, "integer": 1})).unwrap_err();
        assert!(error.contains("expected text or a number"), "{error}");
    }

    #[test]
    fn large_numbers_are_kept() {
        let record = read(json!({"text": u64::MAX, "integer": i64::MAX})).unwrap();
        assert_eq!(
            (record.text, record.integer),
            (u64::MAX.to_string(), i64::MAX)
        );
    }
}
