//! ```text
//! POST DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::Domain;

/// A service that uses the domain for its short links.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/Domains/{DomainSid}/MessagingServices",
    sid = "MG",
    key = "MessagingServiceSid",
    complete,
    /// Connects the service with the domain.
    create(params = (), at = record),
    /// Ends the connection.
    delete,
)]
#[non_exhaustive]
pub struct LinkShorteningMessagingService {
    /// The domain that it belongs to.
    pub domain_sid: Sid<Domain>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<LinkShorteningMessagingService>,
    /// The URL of the record.
    pub url: Option<String>,
}
