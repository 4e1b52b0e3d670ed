//! ```text
//! GET POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Config
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Config, Domain};

/// The URLs that receive clicks on a domain's short links, and that broken links
/// redirect to.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/Domains/{DomainSid}/Config",
    singleton,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateDomainConfig,
)]
#[non_exhaustive]
pub struct DomainConfig {
    /// The domain that it belongs to.
    pub domain_sid: Sid<Domain>,
    /// Config SID.
    pub config_sid: Option<Sid<Config>>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Continue on failure: yes or no.
    pub continue_on_failure: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Disable HTTPS: yes or no.
    pub disable_https: Option<bool>,
}

/// The parameters for changing a [`DomainConfig`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDomainConfig {
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Continue on failure: yes or no.
    pub continue_on_failure: Option<bool>,
    /// Disable HTTPS: yes or no.
    pub disable_https: Option<bool>,
}
