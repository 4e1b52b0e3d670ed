//! ```text
//! GET https://messaging.twilio.com/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Domain, LinkShorteningMessagingService};

/// The domain that a service makes its short links with.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain",
    singleton,
    complete,
    /// Reads which domain it is.
    fetch,
)]
#[non_exhaustive]
pub struct LinkShorteningDomainAssociation {
    /// The domain that it belongs to.
    pub domain_sid: Option<Sid<Domain>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<LinkShorteningMessagingService>,
    /// The URL of the record.
    pub url: Option<String>,
}
