//! Converts a value from a client to a value of the declared [`Kind`], or returns the reason
//! why it is invalid. A reason completes a sentence that begins with the parameter's name.

use jiff::{Timestamp, civil::Date, fmt::rfc2822};
use serde_json::{Map, Number, Value};
use twilio_runtime::{Kind, descriptor::FieldDescriptor};

/// The declared initial value of a field, if it has the field's kind.
pub(crate) fn initial(field: &FieldDescriptor) -> Option<Value> {
    let initial = field.initial()?;
    let json = serde_json::from_str::<Value>(initial).ok();
    let json = json.and_then(|value| from_json(field.kind(), &value).ok());
    json.or_else(|| from_text(field.kind(), initial).ok())
}

/// A value of `kind` from the text of a form, query or header.
pub(crate) fn from_text(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::String | Kind::Secret => Ok(text.into()),
        Kind::Integer => {
            let signed = text.parse::<i64>().map(Number::from);
            let number = signed.or_else(|_| text.parse::<u64>().map(Number::from));
            number.map(Value::Number).map_err(|_| expected(kind))
        }
        Kind::Number => {
            let number = text.parse().ok().and_then(Number::from_f64);
            number.map(Value::Number).ok_or_else(|| expected(kind))
        }
        Kind::Bool => match text {
            "true" | "True" => Ok(true.into()),
            "false" | "False" => Ok(false.into()),
            _ => Err(expected(kind)),
        },
        Kind::Timestamp => match timestamp(text) {
            Some(timestamp) => Ok(timestamp.to_string().into()),
            None => Err(expected(kind)),
        },
        Kind::Date => match text.parse::<Date>() {
            Ok(date) if date.to_string() == text => Ok(text.into()),
            _ => Err(expected(kind)),
        },
        Kind::SidOf(prefixes) if is_sid(text, prefixes) => Ok(text.into()),
        Kind::Enum(values) if values.contains(&text) => Ok(text.into()),
        Kind::Object(_) | Kind::List(_) | Kind::Map(_) | Kind::Json => {
            let value = serde_json::from_str(text).map_err(|_| expected(kind))?;
            from_json(kind, &value)
        }
        _ => Err(expected(kind)),
    }
}

/// A value of `kind` from JSON.
pub(crate) fn from_json(kind: Kind, value: &Value) -> Result<Value, String> {
    match (kind, value) {
        (Kind::Json, _) | (Kind::Number, Value::Number(_)) | (Kind::Bool, Value::Bool(_)) => {
            Ok(value.clone())
        }
        (Kind::Integer, Value::Number(n)) if !n.is_f64() => Ok(value.clone()),
        (Kind::List(item), Value::Array(items)) => {
            let items = items.iter().map(|value| from_json(*item, value));
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        (Kind::Map(of), Value::Object(entries)) => {
            let entry = |(key, value): (&String, _)| Ok((key.clone(), from_json(*of, value)?));
            let entries = entries.iter().map(entry).collect::<Result<_, String>>();
            entries.map(Value::Object)
        }
        (Kind::Object(object), Value::Object(members)) => {
            let mut members: Map<_, _> = members.clone();
            for field in object().fields() {
                let member = members.get_mut(field.name());
                if let Some(member) = member.filter(|member| !member.is_null()) {
                    let reason = |reason| format!("must have a `{}` that {reason}", field.name());
                    *member = from_json(field.kind(), member).map_err(reason)?;
                }
            }
            Ok(Value::Object(members))
        }
        (
            Kind::String
            | Kind::Secret
            | Kind::Timestamp
            | Kind::Date
            | Kind::SidOf(_)
            | Kind::Enum(_),
            Value::String(text),
        ) => from_text(kind, text),
        _ => Err(expected(kind)),
    }
}

/// The value converted to another kind, if the conversion is lossless.
pub(crate) fn fit(kind: Kind, value: &Value) -> Option<Value> {
    let as_is = from_json(kind, value).ok();
    as_is.or_else(|| match (kind, value) {
        (Kind::String, Value::Array(_) | Value::Object(_)) => Some(value.to_string().into()),
        (_, Value::String(text)) => from_text(kind, text).ok(),
        (_, Value::Number(_) | Value::Bool(_)) => from_text(kind, &value.to_string()).ok(),
        _ => None,
    })
}

/// A timestamp in either of Twilio's formats.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    let rfc3339 = text.parse().ok();
    rfc3339.or_else(|| rfc2822::DateTimeParser::new().parse_timestamp(text).ok())
}

fn is_sid(text: &str, prefixes: &[&str]) -> bool {
    let Some((prefix, digits)) = text.split_at_checked(2) else {
        return false;
    };
    digits.len() == 32
        && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        && prefix.bytes().all(|letter| letter.is_ascii_alphabetic())
        && (prefixes.is_empty() || prefixes.contains(&prefix))
}

fn expected(kind: Kind) -> String {
    let what = match kind {
        Kind::String | Kind::Secret => "text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Bool => "true or false",
        Kind::Timestamp => "a timestamp such as 2026-11-23T10:00:00Z",
        Kind::Date => "a date such as 2026-11-23",
        Kind::SidOf([]) => "a SID",
        Kind::SidOf(prefixes) => return format!("must be a SID of {}", prefixes.join(" or ")),
        Kind::Enum(values) => return format!("must be one of {}", values.join(", ")),
        Kind::List(_) => "a list",
        Kind::Object(_) | Kind::Map(_) => "a JSON object",
        _ => "JSON",
    };
    format!("must be {what}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(kind: Kind, text: &str) -> Option<Value> {
        from_text(kind, text).ok()
    }

    #[test]
    fn numbers_are_whole_or_not() {
        assert_eq!(text(Kind::Integer, "-7"), Some(json!(-7)));
        assert_eq!(
            text(Kind::Integer, "18446744073709551615"),
            Some(json!(u64::MAX))
        );
        assert_eq!(text(Kind::Integer, "18446744073709551616"), None);
        assert_eq!(text(Kind::Integer, "1.5"), None);
        assert_eq!(text(Kind::Number, "1.5"), Some(json!(1.5)));
        assert_eq!(text(Kind::Number, "NaN"), None);
    }

    #[test]
    fn booleans_are_true_or_false() {
        assert_eq!(text(Kind::Bool, "true"), Some(json!(true)));
        assert_eq!(text(Kind::Bool, "1"), None);
    }

    #[test]
    fn timestamps_are_read_in_two_formats_and_kept_in_one() {
        let kept = Some(json!("2026-11-23T10:00:00Z"));
        assert_eq!(text(Kind::Timestamp, "2026-11-23T11:00:00+01:00"), kept);
        assert_eq!(
            text(Kind::Timestamp, "Mon, 23 Nov 2026 10:00:00 +0000"),
            kept
        );
        assert_eq!(text(Kind::Timestamp, "yesterday"), None);
    }

    #[test]
    fn dates_have_no_time() {
        assert_eq!(text(Kind::Date, "2026-02-28"), Some(json!("2026-02-28")));
        assert_eq!(text(Kind::Date, "2026-02-30"), None);
        assert_eq!(text(Kind::Date, "2026-02-28T10:00:00"), None);
    }

    #[test]
    fn sids_have_their_prefix_and_shape() {
        let sid = format!("PN{}", "0a".repeat(16));
        assert!(text(Kind::SidOf(&["PN", "SC"]), &sid).is_some());
        assert!(text(Kind::SidOf(&[]), &sid).is_some());
        assert!(text(Kind::SidOf(&["KP"]), &sid).is_none());
        assert!(text(Kind::SidOf(&[]), &sid[..33]).is_none());
        assert!(text(Kind::SidOf(&[]), "ü").is_none());
    }

    #[test]
    fn clients_can_only_send_declared_values_of_an_enumeration() {
        let kind = Kind::Enum(&["open", "closed"]);
        assert!(text(kind, "open").is_some());
        let reason = from_text(kind, "ajar").unwrap_err();
        assert_eq!(reason, "must be one of open, closed");
    }

    #[test]
    fn lists_and_maps_check_their_elements() {
        const LIST: Kind = Kind::List(&Kind::Integer);
        const MAP: Kind = Kind::Map(&Kind::Bool);
        assert_eq!(from_json(LIST, &json!([1, 2])), Ok(json!([1, 2])));
        assert!(from_json(LIST, &json!([1, "2"])).is_err());
        assert!(from_json(MAP, &json!({"a": true})).is_ok());
        assert!(from_json(MAP, &json!({"a": 1})).is_err());
    }

    #[test]
    fn a_value_fits_another_kind_if_nothing_is_lost() {
        assert_eq!(fit(Kind::String, &json!(7)), Some(json!("7")));
        assert_eq!(fit(Kind::Integer, &json!("7")), Some(json!(7)));
        assert_eq!(
            fit(Kind::String, &json!({"a": 1})),
            Some(json!(r#"{"a":1}"#))
        );
        assert_eq!(fit(Kind::Integer, &json!("x")), None);
    }

    #[test]
    fn reasons_use_terms_of_the_api_and_not_of_rust() {
        for (kind, text) in [
            (Kind::SidOf(&["PN", "SC"]), "must be a SID of PN or SC"),
            (Kind::Map(&Kind::String), "must be a JSON object"),
            (Kind::Integer, "must be a whole number"),
            (Kind::Enum(&["a", "b"]), "must be one of a, b"),
        ] {
            assert_eq!(expected(kind), text);
        }
    }
}
