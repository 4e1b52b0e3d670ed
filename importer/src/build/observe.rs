//! Compares a schema's type with the examples: if they disagree, the examples are what the
//! API sends.

use jiff::{Timestamp, civil::Date, fmt::rfc2822};
use serde_json::Value;

use crate::{document::Examples, model::Ty};

/// The type of a text with a format.
pub(super) fn text(format: Option<&str>, examples: &Examples<'_>) -> Ty {
    if examples.any(|value| !value.is_string() && !value.is_number()) {
        return Ty::Json;
    }
    if examples.any(Value::is_number) {
        return Ty::LenientText;
    }
    match format {
        Some("date-time" | "date-time-rfc-2822" | "date") if !examples.0.is_empty() => {
            point_in_time(examples)
        }
        Some("date-time") => Ty::Timestamp,
        Some("date-time-rfc-2822") => Ty::Rfc2822,
        Some("date") => Ty::Date,
        _ => Ty::Text,
    }
}

/// The type of a date, by how it is written.
fn point_in_time(examples: &Examples<'_>) -> Ty {
    match () {
        () if examples.all(is_timestamp) => Ty::Timestamp,
        () if examples.all(is_rfc2822) => Ty::Rfc2822,
        () if examples.all(is_date) => Ty::Date,
        () => Ty::Text,
    }
}

/// The type of a whole number.
pub(super) fn integer(examples: &Examples<'_>) -> Ty {
    let is_whole = |value: &Value| value.is_i64() || value.is_u64();
    match () {
        () if examples.0.iter().all(|value| is_whole(value)) => Ty::Integer,
        () if examples.all(Value::is_number) => Ty::Number,
        () if examples.all(|value| is_whole(value) || parses::<i64>(value)) => Ty::LenientInteger,
        () if examples.all(|value| value.is_number() || parses::<f64>(value)) => Ty::LenientNumber,
        () if examples.all(|value| value.is_number() || value.is_string()) => Ty::LenientText,
        () => Ty::Json,
    }
}

/// The type of a number.
pub(super) fn number(examples: &Examples<'_>) -> Ty {
    match () {
        () if examples.0.iter().all(|value| value.is_number()) => Ty::Number,
        () if examples.all(|value| value.is_number() || parses::<f64>(value)) => Ty::LenientNumber,
        () if examples.all(|value| value.is_number() || value.is_string()) => Ty::LenientText,
        () => Ty::Json,
    }
}

/// The type of a boolean.
pub(super) fn bool(examples: &Examples<'_>) -> Ty {
    match () {
        () if examples.0.iter().all(|value| value.is_boolean()) => Ty::Bool,
        () if examples.all(Value::is_string) => Ty::Text,
        () => Ty::Json,
    }
}

/// The type of a member that is not in the schema, and the prefix if it is a SID.
pub(super) fn unnamed(name: &str, examples: &Examples<'_>) -> (Ty, Option<Vec<String>>) {
    let known = examples.known();
    let is_whole = |value: &Value| value.is_i64() || value.is_u64();
    let ty = match () {
        () if known.all(is_timestamp) => Ty::Timestamp,
        () if known.all(is_rfc2822) => Ty::Rfc2822,
        () if known.all(Value::is_string) => Ty::Text,
        () if known.all(is_whole) => Ty::Integer,
        () if known.all(Value::is_number) => Ty::Number,
        () if known.all(Value::is_boolean) => Ty::Bool,
        () => Ty::Json,
    };
    let is_named_sid = name == "sid" || name.ends_with("_sid");
    let prefixes = (is_named_sid && known.all(is_sid)).then(|| {
        let mut all: Vec<String> = Vec::new();
        for text in known.0.iter().filter_map(|value| value.as_str()) {
            let prefix = text.get(..2).unwrap_or_default().to_owned();
            if !all.contains(&prefix) {
                all.push(prefix);
            }
        }
        all
    });
    (ty, prefixes)
}

/// Two letters and 32 hexadecimal digits; some kinds have other letters and digits.
pub(super) fn is_sid(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let (prefix, digits) = text.as_bytes().split_at(text.len().min(2));
    digits.len() == 32
        && prefix.iter().all(u8::is_ascii_alphabetic)
        && digits.iter().all(u8::is_ascii_alphanumeric)
}

fn is_timestamp(value: &Value) -> bool {
    parses::<Timestamp>(value)
}

fn is_date(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.len() == 10) && parses::<Date>(value)
}

fn is_rfc2822(value: &Value) -> bool {
    let parser = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    value
        .as_str()
        .is_some_and(|text| parser.parse_timestamp(text).is_ok())
}

fn parses<T: std::str::FromStr>(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.parse::<T>().is_ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn examples(values: &[Value]) -> Examples<'_> {
        Examples(values.iter().collect())
    }

    #[test]
    fn the_examples_decide_the_format_of_a_date() {
        let date = |text: &str| text_of(Some("date-time"), &[json!(text)]);
        assert_eq!(date("2015-07-30T20:00:00Z"), Ty::Timestamp);
        assert_eq!(date("Thu, 30 Jul 2015 20:00:00 +0000"), Ty::Rfc2822);
        assert_eq!(date("2015-07-30"), Ty::Date);
        assert_eq!(date("soon"), Ty::Text);
        assert_eq!(text_of(Some("date"), &[]), Ty::Date);
    }

    fn text_of(format: Option<&str>, values: &[Value]) -> Ty {
        text(format, &examples(values))
    }

    #[test]
    fn numbers_as_text_and_text_as_numbers_are_read() {
        assert_eq!(
            integer(&examples(&[json!(1), json!("2")])),
            Ty::LenientInteger
        );
        assert_eq!(integer(&examples(&[json!("1.5")])), Ty::LenientNumber);
        assert_eq!(number(&examples(&[json!("0.1")])), Ty::LenientNumber);
        assert_eq!(text_of(None, &[json!(1)]), Ty::LenientText);
        assert_eq!(text_of(None, &[json!({})]), Ty::Json);
        assert_eq!(bool(&examples(&[json!("true")])), Ty::Text);
    }

    #[test]
    fn a_member_without_schema_has_the_type_of_its_examples() {
        let of = |name: &str, value: Value| unnamed(name, &examples(&[value])).0;
        assert_eq!(of("count", json!(1)), Ty::Integer);
        assert_eq!(of("name", json!("x")), Ty::Text);
        assert_eq!(of("name", json!(null)), Ty::Json);
        let sid = json!("CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        let (_, prefixes) = unnamed("call_sid", &examples(&[sid]));
        assert_eq!(prefixes, Some(vec!["CA".to_owned()]));
    }
}
