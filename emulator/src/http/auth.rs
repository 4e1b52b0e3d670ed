//! [`Logins`]: authentication. Basic, and bearer tokens from the OAuth endpoint.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Mutex, PoisonError},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};

/// How long a bearer token is accepted.
pub(super) const TOKEN_LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// The maximum number of bearer tokens that are kept.
const MAX_TOKENS: usize = 10_000;

/// The accepted user names and passwords: accounts with their tokens, API keys, and OAuth
/// applications.
#[derive(Default)]
pub(crate) struct Logins {
    basic: BTreeMap<String, Login>,
    apps: BTreeMap<String, Login>,
    tokens: Mutex<BTreeMap<String, Token>>,
    /// The accounts of test credentials.
    test_accounts: BTreeSet<String>,
}

struct Login {
    password: String,
    account_sid: String,
}

struct Token {
    account_sid: String,
    until: Timestamp,
}

/// The user name and password of a request.
pub(crate) struct BasicLogin {
    pub(crate) user: String,
    pub(crate) password: String,
}

impl Logins {
    /// Accepts a user name and a password for an account.
    pub(crate) fn add(&mut self, user: &str, password: &str, account_sid: &str) {
        let login = Login::new(password, account_sid);
        self.basic.insert(user.to_owned(), login);
    }

    /// Accepts test credentials.
    pub(crate) fn add_test(&mut self, account_sid: &str, token: &str) {
        self.add(account_sid, token, account_sid);
        self.test_accounts.insert(account_sid.to_owned());
    }

    /// Whether an account belongs to test credentials.
    pub(crate) fn is_test(&self, account_sid: &str) -> bool {
        self.test_accounts.contains(account_sid)
    }

    /// Accepts an application's identifier and secret at the OAuth endpoint.
    pub(crate) fn add_app(&mut self, client_id: &str, secret: &str, account_sid: &str) {
        let login = Login::new(secret, account_sid);
        self.apps.insert(client_id.to_owned(), login);
    }

    /// The account that an `Authorization` header is accepted for.
    pub(crate) fn account(
        &self,
        authorization: Option<&HeaderValue>,
        now: Timestamp,
    ) -> Option<String> {
        let authorization = authorization?.to_str().ok()?;
        if let Some(login) = BasicLogin::read(authorization) {
            let known = self.basic.get(&login.user)?;
            return known.account_for(&login.password);
        }
        let token = of_scheme(authorization, "bearer")?;
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let known = tokens.get(token).filter(|token| now < token.until)?;
        Some(known.account_sid.clone())
    }

    /// Registers `token`, if identifier and secret are those of an application.
    pub(super) fn grant(
        &self,
        client_id: &str,
        secret: &str,
        token: String,
        now: Timestamp,
    ) -> Option<String> {
        let account_sid = self.apps.get(client_id)?.account_for(secret)?;
        let until = now.checked_add(TOKEN_LIFETIME).unwrap_or(Timestamp::MAX);
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.retain(|_, token| now < token.until);
        if tokens.len() >= MAX_TOKENS {
            tokens.pop_first();
        }
        tokens.insert(token.clone(), Token { account_sid, until });
        Some(token)
    }
}

impl Login {
    fn new(password: &str, account_sid: &str) -> Self {
        Self {
            password: password.to_owned(),
            account_sid: account_sid.to_owned(),
        }
    }

    fn account_for(&self, password: &str) -> Option<String> {
        (self.password == password).then(|| self.account_sid.clone())
    }
}

impl BasicLogin {
    /// Reads a `Basic` header.
    pub(crate) fn read(authorization: &str) -> Option<Self> {
        let encoded = of_scheme(authorization, "basic")?;
        let decoded = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
        let (user, password) = decoded.split_once(':')?;
        Some(Self {
            user: user.to_owned(),
            password: password.to_owned(),
        })
    }
}

/// The credentials of an `Authorization` header with this scheme.
fn of_scheme<'a>(authorization: &'a str, scheme: &str) -> Option<&'a str> {
    let (given, rest) = authorization.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.basic.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn account(logins: &Logins, authorization: &str, now: Timestamp) -> Option<String> {
        logins.account(Some(&authorization.parse().unwrap()), now)
    }

    fn accepts(authorization: &str) -> bool {
        let mut logins = Logins::default();
        logins.add("ACx", "to:ken", "ACx");
        account(&logins, authorization, NOW).is_some()
    }

    #[test]
    fn the_right_password_is_accepted() {
        let login = STANDARD.encode("ACx:to:ken");
        assert!(accepts(&format!("Basic {login}")));
        assert!(accepts(&format!("basic {login}")));
    }

    #[test]
    fn anything_else_is_rejected() {
        for login in ["ACx:token", "ACy:to:ken", "ACx", ""] {
            assert!(!accepts(&format!("Basic {}", STANDARD.encode(login))));
        }
        for header in ["", "Basic", "Basic %%%", "Bearer x"] {
            assert!(!accepts(header), "{header}");
        }
        assert!(Logins::default().account(None, NOW).is_none());
    }

    #[test]
    fn a_bearer_token_is_accepted_for_an_hour() {
        let mut logins = Logins::default();
        logins.add_app("OQx", "secret", "ACx");
        assert!(logins.grant("OQx", "wrong", "t".to_owned(), NOW).is_none());
        assert!(account(&logins, "Bearer t", NOW).is_none());
        logins.grant("OQx", "secret", "t".to_owned(), NOW).unwrap();
        assert_eq!(account(&logins, "Bearer t", NOW).unwrap(), "ACx");
        let later = NOW.checked_add(TOKEN_LIFETIME).unwrap();
        assert!(account(&logins, "Bearer t", later).is_none());
    }

    #[test]
    fn debug_shows_no_password() {
        let mut logins = Logins::default();
        logins.add("ACx", "hidden", "ACx");
        assert_eq!(format!("{logins:?}"), r#"{"ACx"}"#);
    }
}
