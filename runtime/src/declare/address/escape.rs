//! Percent escapes, for a path and for a form.

/// The byte is escaped in a path: it is not unreserved in RFC 3986.
const PATH: u8 = 1;
/// The byte is escaped in a form: the URL standard's form rule does not keep it.
const FORM: u8 = 2;

/// For each byte, where it must be escaped.
static ESCAPES: [u8; 256] = {
    let mut table = [PATH | FORM; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            table[byte as usize] = 0;
        }
        byte += 1;
    }
    table[b'~' as usize] = FORM;
    table[b'*' as usize] = PATH;
    table
};

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends a path segment's text: everything outside `A-Z a-z 0-9 - . _ ~` is escaped.
pub(crate) fn push_segment(out: &mut String, text: &str) {
    push(out, text, PATH);
}

/// Appends `name=value` by the URL standard's form rule, after an `&` if `out` is not empty.
pub(crate) fn push_pair(out: &mut String, name: &str, value: &str) {
    out.reserve(name.len() + value.len() + 2);
    if !out.is_empty() {
        out.push('&');
    }
    push(out, name, FORM);
    out.push('=');
    push(out, value, FORM);
}

fn push(out: &mut String, text: &str, escaped_in: u8) {
    let mut plain = 0;
    for (i, byte) in text.bytes().enumerate() {
        if ESCAPES[usize::from(byte)] & escaped_in == 0 {
            continue;
        }
        // All bytes of a multi-byte character are escaped, so this is a character boundary.
        out.push_str(text.get(plain..i).unwrap_or_default());
        plain = i + 1;
        if byte == b' ' && escaped_in == FORM {
            out.push('+');
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

    use super::*;

    /// Every one-byte character, and some longer ones.
    fn texts() -> impl Iterator<Item = String> {
        let ascii = (0..=127_u8).map(|byte| format!("a{}b", char::from(byte)));
        ascii.chain(["ü", "€uro", "😀😀", "a ü~*", ""].map(str::to_owned))
    }

    #[test]
    fn a_form_is_escaped_by_the_url_standards_rule() {
        for text in texts() {
            let mut out = String::new();
            push_pair(&mut out, "n", &text);
            let expected: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            assert_eq!(out, format!("n={expected}"));
        }
    }

    #[test]
    fn a_segment_is_escaped_except_unreserved_characters() {
        const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
            .remove(b'-')
            .remove(b'.')
            .remove(b'_')
            .remove(b'~');
        for text in texts() {
            let mut out = String::new();
            push_segment(&mut out, &text);
            assert_eq!(out, utf8_percent_encode(&text, ESCAPED).to_string());
        }
    }

    #[test]
    fn pairs_are_joined() {
        let mut out = "x=1".to_owned();
        push_pair(&mut out, "a b", "&");
        assert_eq!(out, "x=1&a+b=%26");
    }
}
