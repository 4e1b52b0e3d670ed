//! ```text
//! GET POST DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::{Certificate, Domain};

/// The certificate of a domain for short links.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    singleton,
    complete,
    /// Reads about the domain's certificate.
    fetch,
    /// Uploads a certificate with its private key.
    update = UpdateDomainCertificate,
    /// Removes the certificate.
    delete,
)]
#[non_exhaustive]
pub struct DomainCertificate {
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
    /// The URL of the record.
    pub url: Option<String>,
    /// Cert in validation, as JSON.
    pub cert_in_validation: Option<Value>,
}

/// The parameters for changing a [`DomainCertificate`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDomainCertificate {
    /// The certificate and its private key, as PEM.
    pub tls_cert: Secret,
}
