//! ```text
//! GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/ValidateDns
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::Domain;

/// Whether a domain's entries in DNS are right.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/Domains/{DomainSid}/ValidateDns",
    singleton,
    complete,
    /// Checks the entries.
    fetch,
)]
#[non_exhaustive]
pub struct DomainDnsValidation {
    /// The domain that it belongs to.
    pub domain_sid: Option<Sid<Domain>>,
    /// Is valid: yes or no.
    pub is_valid: Option<bool>,
    /// The reason.
    pub reason: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
