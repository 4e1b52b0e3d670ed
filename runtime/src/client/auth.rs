//! [`Auth`]: the `Authorization` header of each request.

use base64::{Engine, prelude::BASE64_STANDARD};
use http::HeaderValue;
use zeroize::Zeroizing;

use super::{
    oauth::{Endpoint, OAuth},
    pool::Pool,
    sensitive::sensitive,
};
use crate::{Result, error::ConfigError, send::execute::deadline::Deadline};

/// How requests are authorized.
pub(crate) enum Auth {
    /// `Basic ...`
    Basic(HeaderValue),
    /// `Bearer ...`, with a token that is fetched when it is needed.
    OAuth(OAuth),
}

impl Auth {
    /// `Basic` with user and password.
    pub(super) fn basic(user: &str, password: &str) -> Result<Self, ConfigError> {
        let plain = Zeroizing::new(format!("{user}:{password}"));
        let text = format!("Basic {}", BASE64_STANDARD.encode(&*plain));
        let header = sensitive(Zeroizing::new(text))?;
        Ok(Self::Basic(header))
    }

    /// `Bearer` with tokens for this client identifier and secret.
    pub(super) fn oauth(pool: &Pool, client: (&str, &str)) -> Result<Self, ConfigError> {
        let endpoint = Endpoint::new(pool, client)?;
        Ok(Self::OAuth(OAuth::new(endpoint, pool.token_timeout)))
    }

    /// The header's value, marked sensitive. May wait for a token until the deadline.
    pub(crate) async fn header(&self, deadline: Deadline<'_>) -> Result<HeaderValue> {
        match self {
            Self::Basic(header) => Ok(header.clone()),
            Self::OAuth(oauth) => oauth.header(deadline).await,
        }
    }

    /// After a 401: drops the refused token. `false` if there was none to drop.
    pub(crate) fn forget(&self, refused: &HeaderValue) -> bool {
        match self {
            Self::Basic(_) => false,
            Self::OAuth(oauth) => {
                oauth.forget(refused);
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basic_is_user_and_password_in_base64() {
        let Ok(Auth::Basic(header)) = Auth::basic("user", "pass") else {
            panic!("not basic");
        };
        assert_eq!(header, "Basic dXNlcjpwYXNz");
        assert!(header.is_sensitive());
    }
}
