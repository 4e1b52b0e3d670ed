//! [`ClientBuilder::from_profile`]: credentials from the profiles of Twilio's command line.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{ClientBuilder, Credentials};
use crate::error::ConfigError;

/// The members of the file that are read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Config {
    edge: Option<String>,
    /// The name of the active profile.
    active_project: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Profile {
    account_sid: String,
    api_key: Option<String>,
    api_secret: Option<Zeroizing<String>>,
    region: Option<String>,
    edge: Option<String>,
}

impl ClientBuilder {
    /// A builder from a profile of Twilio's command line, which stores its profiles in
    /// `~/.twilio-cli/config.json`. Without a name, the active profile is used.
    ///
    /// ```no_run
    /// use twilio_runtime::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_profile("/home/me/.twilio-cli/config.json", None)?.build()?;
    /// # Ok::<(), twilio_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ConfigError`], if the file cannot be read, or if the profile is missing or has no
    /// API key. The error does not quote the file.
    pub fn from_profile(file: impl AsRef<Path>, name: Option<&str>) -> Result<Self, ConfigError> {
        let file = file.as_ref();
        let text = fs::read_to_string(file)
            .map(Zeroizing::new)
            .map_err(|error| {
                let message = format!("the profiles cannot be read from `{}`", file.display());
                ConfigError::with_source(message, error)
            })?;
        Self::from_config(&text, name)
    }

    fn from_config(text: &str, name: Option<&str>) -> Result<Self, ConfigError> {
        // serde's message may quote a secret.
        let mut config: Config = serde_json::from_str(text).map_err(|_| {
            ConfigError::new("the file of profiles does not have the format of Twilio's CLI")
        })?;
        let name = name.map(str::to_owned).or(config.active_project);
        let name =
            name.ok_or_else(|| ConfigError::new("no profile is active: pass the name of one"))?;
        let profile = config.profiles.remove(name.trim());
        let profile =
            profile.ok_or_else(|| ConfigError::new(format!("there is no profile `{name}`")))?;
        let (Some(key), Some(secret)) = (profile.api_key, profile.api_secret) else {
            return Err(ConfigError::new(format!(
                "the profile `{name}` has no API key in the file: set TWILIO_ACCOUNT_SID, \
                 TWILIO_API_KEY and TWILIO_API_SECRET, and use `from_env`"
            )));
        };
        let credentials = Credentials::api_key(profile.account_sid, key, secret.as_str());
        let mut builder = Self::new(credentials);
        if let Some(region) = filled(profile.region) {
            builder = builder.region(region);
        }
        if let Some(edge) = filled(profile.edge).or(filled(config.edge)) {
            builder = builder.edge(edge);
        }
        Ok(builder)
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use super::*;
    use crate::{Client, testing::MockTransport};

    const FILE: &str = r#"{"email": {}, "prompts": {}, "projects": [], "activeProject": "dev",
        "edge": "sydney", "profiles": {
            "dev": {"accountSid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "apiKey": "SKa",
                "apiSecret": "hush", "region": "au1"},
            "live": {"accountSid": "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "apiKey": "SKb",
                "apiSecret": "hush", "edge": "dublin"},
            "old": {"accountSid": "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}}}"#;

    fn client(name: Option<&str>) -> Client {
        let builder = ClientBuilder::from_config(FILE, name).unwrap();
        builder.transport(MockTransport::new()).build().unwrap()
    }

    #[test]
    fn a_profile_has_account_key_region_and_edge() {
        let dev = client(None);
        assert!(dev.account_sid().as_str().starts_with("ACaaa"));
        assert_eq!(
            dev.pool.base.url("api"),
            "https://api.sydney.au1.twilio.com"
        );
        let live = client(Some("live"));
        assert!(live.account_sid().as_str().starts_with("ACbbb"));
        assert_eq!(
            live.pool.base.url("api"),
            "https://api.dublin.us1.twilio.com"
        );
    }

    #[test]
    fn errors_name_what_is_missing_and_quote_nothing() {
        for (text, name, part) in [
            (FILE, Some("other"), "no profile `other`"),
            (FILE, Some("old"), "`old` has no API key"),
            ("{}", None, "no profile is active"),
            (
                r#"{"profiles": "hush"}"#,
                None,
                "does not have the format of Twilio's CLI",
            ),
        ] {
            let error = ClientBuilder::from_config(text, name).unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(text.contains(part) && !text.contains("hush"), "{text}");
        }
        let error = ClientBuilder::from_profile("/nowhere/config.json", None).unwrap_err();
        assert!(
            error.to_string().contains("/nowhere/config.json"),
            "{error}"
        );
    }
}
