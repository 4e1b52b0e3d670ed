//! Conversions between the cases of names.

/// `ServiceSid` to `service_sid`. A run of capitals is one word: `SIDPrefix` is
/// `sid_prefix`.
pub(crate) fn to_snake(name: &str) -> String {
    words(name).join("_")
}

/// `service_sid` to `ServiceSid`.
pub(crate) fn to_pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalized(word)).collect()
}

/// Whether a name is `ServiceSid`: a capital, then letters and digits.
pub(crate) fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a name is `ServiceSid` or `serviceSid`, as Twilio writes a placeholder.
pub(crate) fn is_placeholder(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The lower-case words of a name in any case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut boundary = true;
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            boundary = true;
            continue;
        }
        let after_lower = i > 0 && !chars[i - 1].is_uppercase();
        let before_lower = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if boundary || (c.is_uppercase() && (after_lower || before_lower)) {
            words.push(String::new());
        }
        boundary = false;
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// A rule of `rename_all`, as serde names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Rule {
    /// Every rule by its name.
    pub(crate) const NAMES: [(&str, Self); 8] = [
        ("lowercase", Self::Lower),
        ("UPPERCASE", Self::Upper),
        ("PascalCase", Self::Pascal),
        ("camelCase", Self::Camel),
        ("snake_case", Self::Snake),
        ("SCREAMING_SNAKE_CASE", Self::ScreamingSnake),
        ("kebab-case", Self::Kebab),
        ("SCREAMING-KEBAB-CASE", Self::ScreamingKebab),
    ];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, rule)| *rule)
    }

    /// The name of a field, which is written in `snake_case`.
    pub(crate) fn of_field(self, field: &str) -> String {
        let pascal: String = field.split('_').map(capitalized).collect();
        match self {
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_uppercase(),
            Self::Pascal => pascal,
            Self::Camel => uncapitalized(&pascal),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_uppercase().replace('_', "-"),
        }
    }

    /// The name of a variant, which is written in `PascalCase`. Every capital begins a word,
    /// as in serde.
    pub(crate) fn of_variant(self, variant: &str) -> String {
        let mut snake = String::new();
        for (i, c) in variant.char_indices() {
            if i > 0 && c.is_uppercase() {
                snake.push('_');
            }
            snake.extend(c.to_lowercase());
        }
        match self {
            Self::Lower => variant.to_lowercase(),
            Self::Upper => variant.to_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => uncapitalized(variant),
            Self::Snake => snake,
            Self::ScreamingSnake => snake.to_uppercase(),
            Self::Kebab => snake.replace('_', "-"),
            Self::ScreamingKebab => snake.to_uppercase().replace('_', "-"),
        }
    }
}

fn uncapitalized(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_become_fields() {
        for (pascal, snake) in [
            ("Sid", "sid"),
            ("ServiceSid", "service_sid"),
            ("ChatServiceSid", "chat_service_sid"),
            ("URLPrefix", "url_prefix"),
            ("Sha256", "sha256"),
            ("IPAddresses", "ip_addresses"),
        ] {
            assert_eq!(to_snake(pascal), snake);
        }
    }

    #[test]
    fn words_of_a_path_become_list_keys() {
        assert_eq!(to_snake("MessageInteractions"), "message_interactions");
        assert_eq!(to_snake("phone-numbers"), "phone_numbers");
    }

    #[test]
    fn fields_become_wire_names() {
        for (snake, pascal) in [
            ("fail_on_participant_conflict", "FailOnParticipantConflict"),
            ("type", "Type"),
            ("line_1", "Line1"),
        ] {
            assert_eq!(to_pascal(snake), pascal);
        }
    }

    #[test]
    fn pascal_is_a_capital_then_letters_and_digits() {
        assert!(is_pascal("ServiceSid") && is_pascal("A1"));
        assert!(!is_pascal("serviceSid") && !is_pascal("Service_Sid") && !is_pascal(""));
    }

    #[test]
    fn every_rule_renames_fields_as_serde_does() {
        for (name, expected) in [
            ("lowercase", "date_created"),
            ("UPPERCASE", "DATE_CREATED"),
            ("PascalCase", "DateCreated"),
            ("camelCase", "dateCreated"),
            ("snake_case", "date_created"),
            ("SCREAMING_SNAKE_CASE", "DATE_CREATED"),
            ("kebab-case", "date-created"),
            ("SCREAMING-KEBAB-CASE", "DATE-CREATED"),
        ] {
            let rule = Rule::from_name(name).unwrap();
            assert_eq!(rule.of_field("date_created"), expected, "{name}");
        }
    }

    #[test]
    fn every_rule_renames_variants_as_serde_does() {
        for (name, expected) in [
            ("lowercase", "messageonly"),
            ("UPPERCASE", "MESSAGEONLY"),
            ("PascalCase", "MessageOnly"),
            ("camelCase", "messageOnly"),
            ("snake_case", "message_only"),
            ("SCREAMING_SNAKE_CASE", "MESSAGE_ONLY"),
            ("kebab-case", "message-only"),
            ("SCREAMING-KEBAB-CASE", "MESSAGE-ONLY"),
        ] {
            let rule = Rule::from_name(name).unwrap();
            assert_eq!(rule.of_variant("MessageOnly"), expected, "{name}");
        }
    }

    #[test]
    fn an_unknown_rule_is_not_found() {
        assert_eq!(Rule::from_name("Kebab-Case"), None);
    }
}
