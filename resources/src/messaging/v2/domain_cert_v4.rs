//! ```text
//! GET https://messaging.twilio.com/v2/LinkShortening/Domains/{DomainSid}/Certificate
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

use super::{Certificate, Domain};

/// A domain cert v4.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v2/LinkShortening/Domains/{DomainSid}/Certificate",
    singleton,
    complete,
    /// Reads a domain cert v4.
    fetch,
)]
#[non_exhaustive]
pub struct DomainCertV4 {
    /// The domain that it belongs to.
    pub domain_sid: Sid<Domain>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// When it expires.
    pub date_expires: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Certificate SID.
    pub certificate_sid: Option<Sid<Certificate>>,
    /// Managed: yes or no.
    pub managed: Option<bool>,
    /// Requesting: yes or no.
    pub requesting: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Cert in validation, as JSON.
    pub cert_in_validation: Option<Value>,
}
