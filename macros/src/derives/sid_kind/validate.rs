//! The rules for prefixes.

use syn::LitStr;

use crate::errors::Errors;

/// Each prefix has two letters and is specified once.
pub(crate) fn prefixes(prefixes: &[LitStr], errors: &mut Errors) {
    for (i, prefix) in prefixes.iter().enumerate() {
        let text = prefix.value();
        if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            errors.at(prefix, "a SID begins with two letters, such as `\"KP\"`");
        } else if prefixes[..i].iter().any(|other| other.value() == text) {
            errors.at(
                prefix,
                format!("`{text}` is specified twice: remove one of them"),
            );
        }
    }
}
