//! Basic authentication.

use std::{collections::BTreeMap, fmt};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;

/// User names and passwords that are accepted: the account's SID and token, and API
/// keys.
#[derive(Default)]
pub(crate) struct Logins(BTreeMap<String, String>);

impl Logins {
    pub(crate) fn add(&mut self, user: impl Into<String>, password: impl Into<String>) {
        self.0.insert(user.into(), password.into());
    }

    /// Whether an `Authorization` header is that of a login.
    pub(crate) fn accept(&self, authorization: Option<&HeaderValue>) -> bool {
        let login = authorization.and_then(|value| {
            let (scheme, encoded) = value.to_str().ok()?.split_once(' ')?;
            let basic = scheme.eq_ignore_ascii_case("basic");
            let login = STANDARD.decode(encoded.trim()).ok().filter(|_| basic)?;
            String::from_utf8(login).ok()
        });
        let login = login.as_deref().and_then(|login| login.split_once(':'));
        login.is_some_and(|(user, password)| {
            self.0
                .get(user)
                .is_some_and(|expected| expected == password)
        })
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(authorization: &str) -> bool {
        let mut logins = Logins::default();
        logins.add("ACx", "to:ken");
        logins.accept(Some(&authorization.parse().unwrap()))
    }

    #[test]
    fn the_right_password_is_accepted() {
        let login = STANDARD.encode("ACx:to:ken");
        assert!(accepts(&format!("Basic {login}")));
        assert!(accepts(&format!("basic {login}")));
    }

    #[test]
    fn anything_else_is_refused() {
        for login in ["ACx:token", "ACy:to:ken", "ACx", ""] {
            assert!(!accepts(&format!("Basic {}", STANDARD.encode(login))));
        }
        for header in ["", "Basic", "Basic %%%", "Bearer x"] {
            assert!(!accepts(header), "{header}");
        }
        assert!(!Logins::default().accept(None));
    }

    #[test]
    fn debug_shows_no_password() {
        let mut logins = Logins::default();
        logins.add("ACx", "hidden");
        assert_eq!(format!("{logins:?}"), r#"{"ACx"}"#);
    }
}
