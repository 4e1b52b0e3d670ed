//! Names in Rust for the names of a document: cases, keywords, singulars.

/// The lower-case words of a name in any case, as the derives split them.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut boundary = true;
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
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

/// `ServiceSid` to `service_sid`.
pub(crate) fn to_snake(name: &str) -> String {
    words(name).join("_")
}

/// `service_sid` to `ServiceSid`.
pub(crate) fn to_pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalized(word)).collect()
}

/// The first letter as a capital.
pub(crate) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// A field's name: `StartTime<` is `start_time_before`, `type` is `r#type`.
pub(crate) fn field(wire: &str) -> String {
    let (stem, side) = match wire.strip_suffix('<') {
        Some(stem) => (stem, "_before"),
        None => match wire.strip_suffix('>') {
            Some(stem) => (stem, "_after"),
            None => (wire, ""),
        },
    };
    let snake = to_snake(stem) + side;
    match snake.as_str() {
        // The constructor's name, and words that cannot be raw identifiers.
        "new" | "self" | "super" | "crate" => format!("{snake}_"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        "" => "value".to_owned(),
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => snake,
    }
}

/// The name of a type or variant; `prefix` goes before a digit.
pub(crate) fn pascal_ident(text: &str, prefix: &str) -> String {
    let pascal = to_pascal(text);
    match pascal.as_str() {
        "" | "Self" => format!("{prefix}{pascal}"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("{prefix}{name}"),
        _ => pascal,
    }
}

/// The name of a module's file.
pub(crate) fn module(name: &str) -> String {
    match to_snake(name) {
        // The names of other files in the folder.
        name if name == "shared" || name == "sids" => format!("{name}_"),
        name if KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
        name => name,
    }
}

/// `room_room_status` to `room_status`, `sim_ip_address_ip_address` to `sim_ip_address`.
pub(crate) fn without_repeats(name: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for word in words(name) {
        kept.push(word);
        for length in 1..=kept.len() / 2 {
            let (before, last) = kept.split_at(kept.len() - length);
            if before.ends_with(last) {
                kept.truncate(before.len());
                break;
            }
        }
    }
    kept.join("_")
}

/// A name without `r#`.
pub(crate) fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// `Services` to `Service`; a name that is not a plural is unchanged.
pub(crate) fn singular(name: &str) -> String {
    const KEPT: [&str; 12] = [
        "ss",
        "us",
        "is",
        "News",
        "Sms",
        "Dns",
        "Aws",
        "Permissions",
        "Settings",
        "Analytics",
        "Series",
        "Voices",
    ];
    if let Some(stem) = name.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "ches", "shes", "tuses", "xes"] {
        if name.ends_with(ending) {
            return name[..name.len() - 2].to_owned();
        }
    }
    match name.strip_suffix('s') {
        Some(stem) if !KEPT.iter().any(|kept| name.ends_with(kept)) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// A name as words: `VoiceUrl` is `voice URL`.
pub(crate) fn phrase(name: &str) -> String {
    let words = words(unraw(name));
    let word = |word: &String| match ACRONYMS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(word))
    {
        Some(acronym) => (*acronym).to_owned(),
        None => word.clone(),
    };
    words.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// `country` as `countries`; a name that ends like a plural is unchanged.
pub(crate) fn plural(phrase: &str) -> String {
    let is_vowel = |c: char| "aeiou".contains(c);
    match phrase {
        _ if phrase.ends_with("media") || phrase.ends_with("SMS") => phrase.to_owned(),
        _ if ["ss", "us", "x", "ch", "sh"]
            .iter()
            .any(|end| phrase.ends_with(end)) =>
        {
            format!("{phrase}es")
        }
        _ if phrase.ends_with('s') => phrase.to_owned(),
        _ => match phrase.strip_suffix('y') {
            Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
            _ => format!("{phrase}s"),
        },
    }
}

/// Words with a fixed spelling.
const ACRONYMS: [&str; 48] = [
    "A2P", "AI", "API", "APN", "AWS", "BYOC", "CNAM", "CPS", "DID", "DNS", "DTMF", "ESIM", "EU",
    "FCM", "FQDN", "GCM", "GDPR", "HTTP", "HTTPS", "ICCID", "ID", "IMEI", "IMSI", "IP", "ISO",
    "JSON", "LOA", "MCC", "MFA", "MMS", "MNC", "OTP", "PCI", "PIN", "RTP", "SCIM", "SDK", "SID",
    "SIDs", "SIM", "SIP", "SMS", "SSL", "TLS", "TTL", "URI", "URL", "URLs",
];

/// The keywords of all editions of Rust.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_not_keywords() {
        for (wire, name) in [
            ("FriendlyName", "friendly_name"),
            ("StartTime<", "start_time_before"),
            ("StartTime>", "start_time_after"),
            ("Configuration.FlowSid", "configuration_flow_sid"),
            ("type", "r#type"),
            ("Self", "self_"),
            ("New", "new_"),
            ("30day", "n30day"),
            ("If-Match", "if_match"),
            ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"),
            ("$ref", "r#ref"),
            ("???", "value"),
            ("größe", "gr_e"),
        ] {
            assert_eq!(field(wire), name);
        }
    }

    #[test]
    fn types_and_variants_are_identifiers() {
        assert_eq!(pascal_ident("in-progress", "V"), "InProgress");
        assert_eq!(pascal_ident("2g", "V"), "V2g");
        assert_eq!(pascal_ident("", "V"), "V");
        assert_eq!(pascal_ident("self", "V"), "VSelf");
        assert_eq!(
            pascal_ident("message_enum_status", "V"),
            "MessageEnumStatus"
        );
    }

    #[test]
    fn repeated_words_are_removed() {
        assert_eq!(without_repeats("room_room_status"), "room_status");
        assert_eq!(without_repeats("a_b_a_b_c"), "a_b_c");
        assert_eq!(without_repeats("room_status_room"), "room_status_room");
    }

    #[test]
    fn names_become_phrases() {
        assert_eq!(phrase("VoiceUrl"), "voice URL");
        assert_eq!(phrase("r#type"), "type");
        assert_eq!(plural("country"), "countries");
        assert_eq!(plural("address"), "addresses");
        assert_eq!(plural("key"), "keys");
        assert_eq!(plural("settings"), "settings");
    }

    #[test]
    fn singulars_of_path_words() {
        for (plural, one) in [
            ("Services", "Service"),
            ("Policies", "Policy"),
            ("Addresses", "Address"),
            ("Settings", "Settings"),
            ("SmsOtp", "SmsOtp"),
            ("Status", "Status"),
            ("Statuses", "Status"),
            ("Access", "Access"),
            ("Knowledge", "Knowledge"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
