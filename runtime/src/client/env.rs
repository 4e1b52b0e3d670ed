//! [`ClientBuilder::from_env`]: the only place that reads the environment.

use std::env::VarError;

use super::{ClientBuilder, Credentials};
use crate::error::ConfigError;

impl ClientBuilder {
    /// A builder from the environment; the variables are those of
    /// [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    ///
    /// [`ConfigError`], naming the variable that is missing or not Unicode.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(|name| std::env::var(name))
    }

    fn from_variables(
        read: impl Fn(&str) -> Result<String, VarError>,
    ) -> Result<Self, ConfigError> {
        let get = |name: &str| match read(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => {
                Err(ConfigError::new(format!("`{name}` is not Unicode")))
            }
        };
        let require =
            |name: &str| get(name)?.ok_or_else(|| ConfigError::new(format!("`{name}` is not set")));
        let account = require("TWILIO_ACCOUNT_SID")?;
        let credentials = match get("TWILIO_API_KEY")? {
            Some(key) => Credentials::api_key(account, key, require("TWILIO_API_SECRET")?),
            None => Credentials::account(account, require("TWILIO_AUTH_TOKEN")?),
        };
        let mut builder = Self::new(credentials);
        if let Some(region) = get("TWILIO_REGION")? {
            builder = builder.region(region);
        }
        if let Some(edge) = get("TWILIO_EDGE")? {
            builder = builder.edge(edge);
        }
        Ok(builder)
    }
}

#[cfg(test)]
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod tests {
    use super::*;

    const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    fn build(variables: &[(&str, &str)]) -> Result<crate::Client, String> {
        let get = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            let found = found.map(|(_, value)| (*value).to_owned());
            found.ok_or(VarError::NotPresent)
        };
        ClientBuilder::from_variables(get)
            .map_err(|error| error.to_string())?
            .build()
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_missing_variable_is_named() {
        assert_eq!(build(&[]).unwrap_err(), "`TWILIO_ACCOUNT_SID` is not set");
        let account = ("TWILIO_ACCOUNT_SID", AC);
        assert_eq!(
            build(&[account, ("TWILIO_AUTH_TOKEN", "")]).unwrap_err(),
            "`TWILIO_AUTH_TOKEN` is not set"
        );
        assert_eq!(
            build(&[account, ("TWILIO_API_KEY", "SK")]).unwrap_err(),
            "`TWILIO_API_SECRET` is not set"
        );
    }

    #[test]
    fn a_variable_that_is_not_unicode_is_named() {
        let read = |_: &str| Err(VarError::NotUnicode("".into()));
        let error = ClientBuilder::from_variables(read).unwrap_err();
        assert_eq!(error.to_string(), "`TWILIO_ACCOUNT_SID` is not Unicode");
    }

    #[test]
    fn account_and_token_are_enough() {
        let client = build(&[("TWILIO_ACCOUNT_SID", AC), ("TWILIO_AUTH_TOKEN", "t")]);
        assert_eq!(client.unwrap().account_sid(), AC);
    }

    #[test]
    fn region_and_edge_decide_the_host() {
        let client = build(&[
            ("TWILIO_ACCOUNT_SID", AC),
            ("TWILIO_AUTH_TOKEN", "t"),
            ("TWILIO_REGION", "au1"),
            ("TWILIO_EDGE", "sydney"),
        ]);
        let base = client.unwrap().pool.base.url("proxy");
        assert_eq!(base, "https://proxy.sydney.au1.twilio.com");
    }
}
