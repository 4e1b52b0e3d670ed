//! Recognizes by name the values that must not be shown.

/// Endings of names whose values give access.
const ENDS: [&str; 16] = [
    "secret",
    "password",
    "private_key",
    "api_key",
    "auth_payload",
    "auth_token",
    "access_token",
    "call_token",
    "client_token",
    "notification_token",
    "refresh_token",
    "session_token",
    "activation_code",
    "registration_code",
    "validation_code",
    "verification_code",
];

/// Whole names whose values give access.
const NAMES: [&str; 4] = ["authorization", "id_token", "pin", "write_key"];

/// Whether a text with this name gives access to its holder.
pub(super) fn is_secret(name: &str) -> bool {
    let ends_with = |end: &str| {
        let before = name.strip_suffix(end);
        before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
    };
    NAMES.contains(&name) || ENDS.into_iter().any(ends_with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shows_whether_its_value_is_secret() {
        for name in [
            "secret",
            "binding_secret",
            "sip_auth_password",
            "sim_registration_code",
            "pin",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "nosecret",
            "access_token_ttl",
            "token_type",
            "public_key",
            "area_code",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
