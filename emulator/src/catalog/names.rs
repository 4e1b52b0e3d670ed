//! Names: a parameter and its field have the same words in different cases.

/// The words of `name` in lower case, joined by underscores: `ProxyIdentifierSid`,
/// `proxyIdentifierSid` and `proxy_identifier_sid` all give the last of these.
pub(crate) fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut letters = name.chars().peekable();
    let mut before = '_';
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
        } else if letter.is_uppercase() {
            let ends_acronym =
                before.is_uppercase() && letters.peek().is_some_and(|next| next.is_lowercase());
            let starts_word = before.is_alphanumeric() && !before.is_uppercase();
            if ends_acronym || starts_word {
                out.push('_');
            }
            out.extend(letter.to_lowercase());
        } else {
            out.push(letter);
        }
        before = letter;
    }
    out.truncate(out.trim_end_matches('_').len());
    out
}

/// A snake-case `name` as its words, each capitalized, without separators.
pub(crate) fn pascal_case(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case_gives_the_same_words() {
        for name in [
            "ProxyIdentifierSid",
            "proxyIdentifierSid",
            "proxy_identifier_sid",
        ] {
            assert_eq!(snake_case(name), "proxy_identifier_sid");
        }
    }

    #[test]
    fn acronyms_and_digits_stay_together() {
        assert_eq!(snake_case("IPAddress"), "ip_address");
        assert_eq!(snake_case("SmsURL"), "sms_url");
        assert_eq!(snake_case("Address2Line"), "address2_line");
    }

    #[test]
    fn punctuation_separates_words_and_is_removed() {
        assert_eq!(snake_case("StartTime>"), "start_time");
        assert_eq!(snake_case("Custom.Header-Name"), "custom_header_name");
        assert_eq!(snake_case(""), "");
    }

    #[test]
    fn pascal_case_reverses_snake_case() {
        assert_eq!(pascal_case("message_interactions"), "MessageInteractions");
    }
}
