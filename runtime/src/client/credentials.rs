//! [`Credentials`]: how a client authenticates.

use std::fmt;

use zeroize::Zeroizing;

use super::{auth::Auth, pool::Pool};
use crate::{Account, Sid, error::ConfigError};

/// How a client authenticates. `Debug` shows no secret, and the secret is wiped when
/// dropped.
#[derive(Clone)]
pub struct Credentials {
    account: String,
    proof: Proof,
}

#[derive(Clone)]
enum Proof {
    Basic {
        user: String,
        password: Zeroizing<String>,
    },
    OAuth {
        client_id: String,
        client_secret: Zeroizing<String>,
    },
}

impl Credentials {
    /// An account SID and its auth token.
    pub fn account(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        let account = account_sid.into();
        Self::api_key(account.clone(), account, auth_token)
    }

    /// An API key (`SK...`) and its secret, for this account.
    pub fn api_key(
        account_sid: impl Into<String>,
        key: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self {
            account: account_sid.into(),
            proof: Proof::Basic {
                user: key.into(),
                password: Zeroizing::new(secret.into()),
            },
        }
    }

    /// An OAuth client, for this account. A token is fetched from
    /// `https://oauth.twilio.com/v2/token` when the first call needs it, once for all waiting
    /// calls. It is fetched again before it expires, and after a response with 401. The call
    /// with the 401 is sent again with the new token, even a create: a 401 means that nothing
    /// was done.
    pub fn oauth(
        account_sid: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            account: account_sid.into(),
            proof: Proof::OAuth {
                client_id: client_id.into(),
                client_secret: Zeroizing::new(client_secret.into()),
            },
        }
    }

    pub(super) fn account_sid(&self) -> Result<Sid<Account>, ConfigError> {
        // The wrong value is not quoted: it may be the secret.
        self.account.parse().map_err(|_| {
            ConfigError::new(
                "the account SID of the credentials is not `AC` and 32 hexadecimal digits",
            )
        })
    }

    /// The authorization of the client's requests.
    pub(super) fn into_auth(self, pool: &Pool) -> Result<Auth, ConfigError> {
        let (name, secret) = match &self.proof {
            Proof::Basic { user, password } => (user, password),
            Proof::OAuth {
                client_id,
                client_secret,
            } => (client_id, client_secret),
        };
        if name.is_empty() || secret.is_empty() {
            return Err(ConfigError::new(
                "the credentials have an empty key or secret",
            ));
        }
        match &self.proof {
            Proof::Basic { user, .. } if user.contains(':') => {
                Err(ConfigError::new("the key of the credentials has a colon"))
            }
            Proof::Basic { user, password } => Auth::basic(user, password),
            Proof::OAuth {
                client_id,
                client_secret,
            } => Auth::oauth(pool, (client_id, client_secret)),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            account: _,
            proof: _,
        } = self;
        f.debug_struct("Credentials")
            .field("account", &self.account_sid().ok())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use super::*;
    use crate::{Client, testing::MockTransport};

    const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    fn client(credentials: Credentials) -> crate::Result<Client> {
        let builder = Client::builder(credentials);
        builder.transport(MockTransport::new()).build()
    }

    fn header(credentials: Credentials) -> String {
        match &*client(credentials).unwrap().auth {
            Auth::Basic(header) => header.to_str().unwrap().to_owned(),
            Auth::OAuth(_) => panic!("not basic"),
        }
    }

    #[test]
    fn debug_shows_neither_key_nor_secret() {
        for credentials in [
            Credentials::api_key(AC, "SKkey", "hush"),
            Credentials::oauth(AC, "SKkey", "hush"),
        ] {
            let text = format!("{credentials:?}");
            assert!(text.contains(AC) && !text.contains("hush") && !text.contains("SKkey"));
        }
    }

    #[test]
    fn an_account_sid_is_also_the_user() {
        let key = Credentials::api_key(AC, AC, "hush");
        assert_eq!(header(Credentials::account(AC, "hush")), header(key));
    }

    #[test]
    fn an_api_key_is_the_user_and_does_not_change_the_account() {
        let credentials = Credentials::api_key(AC, "SKkey", "hush");
        assert_eq!(credentials.account_sid().unwrap(), AC);
        assert_eq!(header(credentials), "Basic U0trZXk6aHVzaA==");
    }

    #[test]
    fn a_key_with_a_colon_is_refused() {
        let credentials = Credentials::api_key(AC, "SK:key", "hush");
        assert!(client(credentials).is_err());
    }

    #[test]
    fn empty_secrets_are_refused() {
        assert!(client(Credentials::account(AC, "")).is_err());
        assert!(client(Credentials::oauth(AC, "", "hush")).is_err());
    }

    #[test]
    fn an_invalid_account_sid_is_refused_and_not_quoted() {
        for token in ["token", "0123456789abcdef0123456789abcdef"] {
            let swapped = Credentials::account(token, AC);
            let error = swapped.account_sid().unwrap_err();
            let text = format!("{swapped:?} {error} {error:?}");
            assert!(!text.contains(&token[..5]), "{text}");
        }
    }
}
