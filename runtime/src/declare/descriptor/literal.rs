//! Checks, while a declaration is compiled, that a value in it has the kind of its field.

use crate::Kind;

/// Stops the compilation, with an error at the caller, unless this can be the initial value
/// of a field of this kind.
#[allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "evaluated while the declaration is compiled"
)]
#[track_caller]
pub const fn check_initial(kind: Kind, text: &str) {
    if let Some(problem) = problem(kind, text.as_bytes()) {
        panic!("{}", problem);
    }
}

/// The same for the default of a parameter. The default of a list may be one of its items.
#[track_caller]
pub const fn check_default(kind: Kind, text: &str) {
    if !matches!(kind, Kind::List(_)) {
        check_initial(kind, text);
    }
}

const fn problem(kind: Kind, text: &[u8]) -> Option<&'static str> {
    let (is_right, problem) = match kind {
        _ if is(text, b"null") => return None,
        Kind::Integer => (is_integer(text), "expected a whole number, such as `0`"),
        Kind::Number => (is_number(text), "expected a number, such as `0`"),
        Kind::Bool => (
            is(text, b"true") || is(text, b"false"),
            "expected `true` or `false`",
        ),
        Kind::Enum(values) => (is_one_of(text, values), "expected a value of this enum"),
        Kind::List(_) => (
            begins_with(text, b'['),
            "expected a list as JSON, such as `\"[]\"`",
        ),
        Kind::Map(_) | Kind::Object(_) => (
            begins_with(text, b'{'),
            "expected an object as JSON, such as `\"{}\"`",
        ),
        _ => return None,
    };
    if is_right { None } else { Some(problem) }
}

const fn is(text: &[u8], other: &[u8]) -> bool {
    if text.len() != other.len() {
        return false;
    }
    let mut i = 0;
    while i < text.len() {
        if text[i] != other[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn begins_with(text: &[u8], first: u8) -> bool {
    let text = text.trim_ascii_start();
    !text.is_empty() && text[0] == first
}

/// Whether the text, which may be a JSON string, is one of these.
const fn is_one_of(text: &[u8], values: &[&str]) -> bool {
    let text = if let [b'"', inner @ .., b'"'] = text {
        inner
    } else {
        text
    };
    let mut i = 0;
    while i < values.len() {
        if is(text, values[i].as_bytes()) {
            return true;
        }
        i += 1;
    }
    false
}

const fn is_integer(text: &[u8]) -> bool {
    let digits = if let [b'-', digits @ ..] = text {
        digits
    } else {
        text
    };
    let mut i = 0;
    while i < digits.len() {
        if !digits[i].is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    i > 0
}

/// Whether the text has digits, and only characters of a number. Their order is not checked.
const fn is_number(text: &[u8]) -> bool {
    let mut has_digit = false;
    let mut i = 0;
    while i < text.len() {
        match text[i] {
            b'0'..=b'9' => has_digit = true,
            b'-' | b'+' | b'.' | b'e' | b'E' => {}
            _ => return false,
        }
        i += 1;
    }
    has_digit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_value(kind: Kind, text: &str) -> bool {
        problem(kind, text.as_bytes()).is_none()
    }

    #[test]
    fn a_number_is_written_in_digits() {
        assert!(is_value(Kind::Integer, "-12") && is_value(Kind::Number, "-1.5e3"));
        assert!(!is_value(Kind::Integer, "1.5") && !is_value(Kind::Integer, "-"));
        assert!(!is_value(Kind::Number, "abc") && !is_value(Kind::Number, "."));
    }

    #[test]
    fn a_flag_is_true_or_false() {
        assert!(is_value(Kind::Bool, "true") && !is_value(Kind::Bool, "yes"));
    }

    #[test]
    fn a_value_of_an_enumeration_is_text_or_json() {
        let kind = Kind::Enum(&["open", "closed"]);
        assert!(is_value(kind, "closed") && is_value(kind, "\"open\""));
        assert!(!is_value(kind, "opne"));
    }

    #[test]
    fn lists_and_objects_are_json() {
        assert!(is_value(Kind::List(&Kind::String), " [\"a\"]"));
        assert!(!is_value(Kind::List(&Kind::String), "a"));
        assert!(is_value(Kind::Map(&Kind::String), "{}"));
        assert!(!is_value(Kind::Map(&Kind::String), "[]"));
    }

    #[test]
    fn null_and_any_string_are_valid() {
        assert!(is_value(Kind::Integer, "null"));
        assert!(is_value(Kind::String, "abc") && is_value(Kind::Json, "abc"));
    }
}
