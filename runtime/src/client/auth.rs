//! [`Auth`]: the `Authorization` header of each request.

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use super::{
    oauth::{Endpoint, OAuth},
    pool::Pool,
};
use crate::{ConfigError, Result, deadline::Deadline};

/// What authorizes requests.
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

    /// `Bearer` with tokens that this client identifier and secret get.
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

    /// After a 401: forgets the token that was refused. `false` if that changes
    /// nothing.
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

/// A header whose clones share one text, which is wiped with the last of them.
pub(super) fn sensitive(text: Zeroizing<String>) -> Result<HeaderValue, ConfigError> {
    let shared = Bytes::from_owner(text);
    let mut value = HeaderValue::from_maybe_shared(shared)
        .map_err(|_| ConfigError::new("the credentials cannot be part of a header"))?;
    value.set_sensitive(true);
    Ok(value)
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
