//! [`Client`]: credentials, transport and settings of calls. The only request that is sent
//! here is the one for an access token.

use std::{fmt, path::Path, sync::Arc};

pub(crate) use self::base::LinkPolicy;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub(crate) use self::base::is_loopback;
use self::{auth::Auth, pool::Pool};
pub use self::{builder::ClientBuilder, credentials::Credentials};
pub(crate) use self::{creates::InFlight, pool::Timeout};
use crate::{Account, Result, Sid};

mod auth;
mod base;
mod builder;
mod creates;
mod credentials;
mod env;
mod limiter;
mod oauth;
mod pool;
mod profile;
mod sensitive;

/// The credentials, transport and settings that calls are made with.
///
/// Cheap to clone; all clones share the transport's connections. It is not generic, so an
/// application can keep it anywhere.
#[derive(Clone)]
#[doc(alias = "RestClient")]
#[doc(alias = "twilio")]
pub struct Client {
    pub(crate) account: Sid<Account>,
    pub(crate) auth: Arc<Auth>,
    pub(crate) pool: Arc<Pool>,
}

impl Client {
    /// A client from the environment.
    ///
    /// | variable | |
    /// |---|---|
    /// | `TWILIO_ACCOUNT_SID` | required |
    /// | `TWILIO_AUTH_TOKEN` | required, unless there is an API key |
    /// | `TWILIO_API_KEY`, `TWILIO_API_SECRET` | an API key, used instead of the auth token if both are set |
    /// | `TWILIO_REGION`, `TWILIO_EDGE` | where requests are sent, such as `au1` and `sydney` |
    ///
    /// ```no_run
    /// let client = twilio_runtime::Client::from_env()?;
    /// # Ok::<(), twilio_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming the variable that is missing or
    /// wrong.
    #[doc(alias("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"))]
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// A builder for a client with these credentials.
    #[doc(alias = "new")]
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// A client from a profile of Twilio's command line; see
    /// [`ClientBuilder::from_profile`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the file or the profile cannot
    /// be used.
    pub fn from_profile(file: impl AsRef<Path>, name: Option<&str>) -> Result<Self> {
        ClientBuilder::from_profile(file, name)?.build()
    }

    /// A client that calls for another account, such as a subaccount, with the same
    /// credentials. Connections, settings, the limit of requests in flight and the retry
    /// budget are shared.
    ///
    /// ```no_run
    /// use twilio_runtime::{Account, Client, Sid};
    ///
    /// fn of_tenant(client: &Client, subaccount: Sid<Account>) -> Client {
    ///     client.with_account(subaccount)
    /// }
    /// ```
    #[must_use]
    pub fn with_account(&self, account_sid: Sid<Account>) -> Self {
        Self {
            account: account_sid,
            ..self.clone()
        }
    }

    /// A client with other credentials, for their account. Connections, settings, the
    /// limit of requests in flight and the retry budget are shared.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the credentials are not valid.
    pub fn with_credentials(&self, credentials: Credentials) -> Result<Self> {
        Ok(Self {
            account: credentials.account_sid()?,
            auth: Arc::new(credentials.into_auth(&self.pool)?),
            pool: Arc::clone(&self.pool),
        })
    }

    /// The account that the calls are made for.
    pub fn account_sid(&self) -> Sid<Account> {
        self.account
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Destructured, so that a new field, which may be a secret, is a compile error here.
        let Self {
            account,
            auth: _,
            pool,
        } = self;
        let Pool {
            base,
            transport: _,
            transport_keeps_time: _,
            timer: _,
            timeout,
            attempt_timeout,
            token_timeout: _,
            retry,
            budget,
            limiter,
            creates: _,
            max_response_bytes,
            user_agent,
        } = &**pool;
        f.debug_struct("Client")
            .field("account", account)
            .field("base", base)
            .field("timeout", &timeout.map(|timeout| timeout.after))
            .field("attempt_timeout", attempt_timeout)
            .field("retry", retry)
            .field("budget", budget)
            .field("limiter", limiter)
            .field("max_response_bytes", max_response_bytes)
            .field("user_agent", user_agent)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use super::*;
    use crate::testing::MockTransport;

    const MAIN: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const SUB: &str = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    fn client() -> Client {
        let builder = Client::builder(Credentials::account(MAIN, "hush"));
        builder.transport(MockTransport::new()).build().unwrap()
    }

    #[test]
    fn a_subaccount_has_the_same_credentials_over_the_same_pool() {
        let main = client();
        let sub = main.with_account(SUB.parse().unwrap());
        assert_eq!(
            (main.account_sid().as_str(), sub.account_sid().as_str()),
            (MAIN, SUB)
        );
        assert!(Arc::ptr_eq(&main.pool, &sub.pool) && Arc::ptr_eq(&main.auth, &sub.auth));
    }

    #[test]
    fn other_credentials_use_the_same_pool() {
        let main = client();
        let other = main
            .with_credentials(Credentials::account(SUB, "hush"))
            .unwrap();
        assert_eq!(other.account_sid().as_str(), SUB);
        assert!(Arc::ptr_eq(&main.pool, &other.pool) && !Arc::ptr_eq(&main.auth, &other.auth));
        assert!(
            main.with_credentials(Credentials::account(SUB, ""))
                .is_err()
        );
    }
}
