//! [`Credentials`]: who a client is.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use http::HeaderValue;

use crate::{Account, ConfigError, Sid};

/// Who a client is. `Debug` shows no secret.
#[derive(Clone)]
pub struct Credentials {
    account: String,
    user: String,
    secret: String,
}

impl Credentials {
    /// An account SID and its auth token.
    pub fn account(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        let account = account_sid.into();
        Self {
            user: account.clone(),
            account,
            secret: auth_token.into(),
        }
    }

    /// An API key (`SK...`) and its secret, for this account.
    pub fn api_key(
        account_sid: impl Into<String>,
        key: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self {
            account: account_sid.into(),
            user: key.into(),
            secret: secret.into(),
        }
    }

    pub(super) fn account_sid(&self) -> Result<Sid<Account>, ConfigError> {
        self.account.parse().map_err(|error| {
            ConfigError::with_source("the account SID of the credentials is not valid", error)
        })
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub(super) fn authorization(&self) -> Result<HeaderValue, ConfigError> {
        let Self { user, secret, .. } = self;
        if user.is_empty() || secret.is_empty() {
            return Err(ConfigError::new(
                "the credentials have an empty key or secret",
            ));
        }
        if user.contains(':') {
            return Err(ConfigError::new("the key of the credentials has a colon"));
        }
        let encoded = BASE64_STANDARD.encode(format!("{user}:{secret}"));
        let mut value = HeaderValue::try_from(format!("Basic {encoded}"))
            .map_err(|error| ConfigError::with_source("the credentials fit no header", error))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            account,
            user: _,
            secret: _,
        } = self;
        f.debug_struct("Credentials")
            .field("account", account)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    #[test]
    fn debug_shows_neither_key_nor_secret() {
        let text = format!("{:?}", Credentials::api_key(AC, "SKkey", "hush"));
        assert!(text.contains(AC) && !text.contains("hush") && !text.contains("SKkey"));
    }

    #[test]
    fn the_header_is_basic_and_sensitive() {
        let value = Credentials::account(AC, "hush").authorization().unwrap();
        assert_eq!(
            value,
            format!("Basic {}", BASE64_STANDARD.encode(format!("{AC}:hush")))
        );
        assert!(value.is_sensitive());
    }

    #[test]
    fn an_api_key_is_the_user_and_the_account_stays() {
        let credentials = Credentials::api_key(AC, "SKkey", "hush");
        let expected = format!("Basic {}", BASE64_STANDARD.encode("SKkey:hush"));
        assert_eq!(credentials.authorization().unwrap(), expected);
        assert_eq!(credentials.account_sid().unwrap(), AC);
    }

    #[test]
    fn a_colon_cannot_move_into_the_secret() {
        let credentials = Credentials::api_key(AC, "SK:key", "hush");
        assert!(credentials.authorization().is_err());
    }

    #[test]
    fn an_account_that_is_no_account_is_refused() {
        assert!(Credentials::account("token", "AC").account_sid().is_err());
    }
}
