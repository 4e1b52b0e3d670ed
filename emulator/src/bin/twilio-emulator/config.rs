//! The configuration file.
//!
//! ```toml
//! account_sid = "AC..."
//! auth_token = "..."
//! delivery_seconds = 5
//!
//! [[api_key]]
//! sid = "SK..."
//! secret = "..."
//!
//! [[oauth_app]]
//! client_id = "OQ..."
//! client_secret = "..."
//!
//! [[account]]
//! sid = "AC..."
//! auth_token = "..."
//!
//! [[test_credentials]]
//! account_sid = "AC..."
//! auth_token = "..."
//!
//! [[record]]
//! product = "proxy"
//! path = "/v1/Services"
//! fields = { unique_name = "support" }
//! ```

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value};
use twilio_emulator::{Builder, Emulator};

/// Logins, settings, and initial records.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    account_sid: Option<String>,
    auth_token: Option<String>,
    delivery_seconds: Option<f64>,
    api_key: Vec<ApiKey>,
    oauth_app: Vec<OauthApp>,
    account: Vec<Account>,
    test_credentials: Vec<TestCredentials>,
    record: Vec<Record>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApiKey {
    sid: String,
    secret: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OauthApp {
    client_id: String,
    client_secret: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    sid: String,
    auth_token: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TestCredentials {
    account_sid: String,
    auth_token: String,
}

/// A record; `{AccountSid}` in its path is replaced by the account's SID.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    product: String,
    path: String,
    #[serde(default)]
    fields: Map<String, Value>,
}

impl Config {
    /// A builder with these logins and settings.
    ///
    /// # Errors
    ///
    /// The number of seconds is not a valid duration.
    pub(crate) fn apply(&self, mut builder: Builder) -> Result<Builder, String> {
        if let Some(seconds) = self.delivery_seconds {
            let time = Duration::try_from_secs_f64(seconds);
            let time = time.map_err(|error| format!("delivery_seconds: {error}"))?;
            builder = builder.delivery_time(time);
        }
        if let Some(sid) = &self.account_sid {
            builder = builder.account_sid(sid);
        }
        if let Some(token) = &self.auth_token {
            builder = builder.auth_token(token);
        }
        for key in &self.api_key {
            builder = builder.api_key(&key.sid, &key.secret);
        }
        for app in &self.oauth_app {
            builder = builder.oauth_app(&app.client_id, &app.client_secret);
        }
        for account in &self.account {
            builder = builder.other_account(&account.sid, &account.auth_token);
        }
        for test in &self.test_credentials {
            builder = builder.test_credentials(&test.account_sid, &test.auth_token);
        }
        Ok(builder)
    }

    /// Adds the records, in order.
    pub(crate) fn seed(&self, emulator: &Emulator) -> Result<(), String> {
        for record in &self.record {
            let account = emulator.account_sid();
            let path = record.path.replace("{AccountSid}", account.as_str());
            let seeded = emulator.seed(&record.product, &path, record.fields.clone());
            let wrong = |error| format!("record at {path} of {}: {error}", record.product);
            seeded.map_err(wrong)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_and_records_are_read() {
        let text = r#"
            account_sid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            auth_token = "t"
            [[api_key]]
            sid = "SKx"
            secret = "s"
            [[record]]
            product = "proxy"
            path = "/v1/Services"
            fields = { unique_name = "support", default_ttl = 60 }
        "#;
        let config: Config = toml::from_str(text).unwrap();
        let emulator = config
            .apply(twilio_emulator::proxy())
            .unwrap()
            .build()
            .unwrap();
        assert_eq!(emulator.auth_token(), "t");
        config.seed(&emulator).unwrap();
        assert!(emulator.snapshot().to_string().contains("support"));
    }

    #[test]
    fn a_negative_time_is_rejected() {
        let config: Config = toml::from_str("delivery_seconds = -1.0").unwrap();
        let error = config.apply(twilio_emulator::proxy()).unwrap_err();
        assert!(error.contains("delivery_seconds"), "{error}");
    }

    #[test]
    fn the_error_for_an_unknown_key_names_it() {
        let error = toml::from_str::<Config>("acount_sid = 1").unwrap_err();
        assert!(error.to_string().contains("acount_sid"));
    }
}
