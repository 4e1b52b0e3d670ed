//! ```text
//! POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Certificate, Domain};

/// A request that Twilio obtains a certificate for a domain.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert",
    singleton,
    complete,
    /// Requests the certificate.
    update = (),
)]
#[non_exhaustive]
pub struct ManagedCertificateRequest {
    /// The domain that it belongs to.
    pub domain_sid: Sid<Domain>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it expires.
    pub date_expires: Option<Timestamp>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Certificate SID.
    pub certificate_sid: Option<Sid<Certificate>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Managed: yes or no.
    pub managed: Option<bool>,
    /// Requesting: yes or no.
    pub requesting: Option<bool>,
}
