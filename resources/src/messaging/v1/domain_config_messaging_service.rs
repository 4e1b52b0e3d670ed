//! ```text
//! GET https://messaging.twilio.com/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Config, Domain, LinkShorteningMessagingService};

/// The settings of the domain for a service's short links.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig",
    singleton,
    complete,
    /// Reads the settings.
    fetch,
)]
#[non_exhaustive]
pub struct DomainConfigMessagingService {
    /// The domain that it belongs to.
    pub domain_sid: Option<Sid<Domain>>,
    /// Config SID.
    pub config_sid: Option<Sid<Config>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<LinkShorteningMessagingService>,
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
}
