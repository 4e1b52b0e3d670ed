//! The date format of the 2010 API, for serde's `with`.
//!
//! ```
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct Call {
//!     #[serde(with = "twilio_runtime::rfc2822")]
//!     date_created: jiff::Timestamp,
//!     #[serde(default, with = "twilio_runtime::rfc2822::option")]
//!     date_sent: Option<jiff::Timestamp>,
//! }
//!
//! let call: Call = serde_json::from_str(
//!     r#"{"date_created": "Mon, 23 Nov 2026 10:00:00 +0000", "date_sent": null}"#,
//! )?;
//! assert_eq!(call.date_created.to_string(), "2026-11-23T10:00:00Z");
//! assert_eq!(call.date_sent, None);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! In a declaration such a field is also marked `format = rfc2822`, so that the descriptor
//! contains its format.

use http::{HeaderMap, HeaderName};
use jiff::{Timestamp, fmt::rfc2822};
use serde::{Deserialize, Deserializer, Serializer, de, ser};

/// Reads a timestamp.
///
/// # Errors
///
/// The deserializer's, if the text is not an RFC 2822 date.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    parse(&String::deserialize(deserializer)?)
}

/// Writes a timestamp.
///
/// # Errors
///
/// The serializer's, if the year has more than four digits.
pub fn serialize<S: Serializer>(timestamp: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*timestamp)?)
}

/// The date in a header. HTTP's date format is allowed by RFC 2822.
pub(crate) fn of_header(headers: &HeaderMap, name: &HeaderName) -> Option<Timestamp> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

fn parse<E: de::Error>(text: &str) -> Result<Timestamp, E> {
    rfc2822::DateTimeParser::new()
        .parse_timestamp(text)
        .map_err(E::custom)
}

fn format<E: ser::Error>(timestamp: Timestamp) -> Result<String, E> {
    let zoned = timestamp.to_zoned(jiff::tz::TimeZone::UTC);
    rfc2822::to_string(&zoned).map_err(E::custom)
}

/// The same for a field that may be absent or null.
pub mod option {
    use super::{Deserialize, Deserializer, Serializer, Timestamp, format, parse};

    /// Reads a timestamp or null.
    ///
    /// # Errors
    ///
    /// The deserializer's, if the text is not an RFC 2822 date.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| parse(&text)).transpose()
    }

    /// Writes a timestamp or null.
    ///
    /// # Errors
    ///
    /// The serializer's, if the year has more than four digits.
    pub fn serialize<S: Serializer>(
        timestamp: &Option<Timestamp>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match timestamp {
            Some(timestamp) => serializer.serialize_str(&format(*timestamp)?),
            None => serializer.serialize_none(),
        }
    }
}
