//! ```text
//! POST GET https://numbers.twilio.com/v1/SigningRequest/Configuration
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::SupportingDocument;

/// A signing request configuration.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/SigningRequest/Configuration",
    key = none,
    list_key = "configurations",
    complete,
    /// Creates a signing request configuration.
    create(body = json),
    /// Lists signing request configurations.
    list = SigningRequestConfigurationFilter,
)]
#[non_exhaustive]
pub struct SigningRequestConfiguration {
    /// Logo SID.
    pub logo_sid: Option<Sid<SupportingDocument>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Product.
    pub product: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub country: Option<String>,
    /// Email subject.
    pub email_subject: Option<String>,
    /// Email message.
    pub email_message: Option<String>,
    /// URL redirection.
    pub url_redirection: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`SigningRequestConfiguration`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SigningRequestConfigurationFilter {
    /// The country.
    pub country: Option<String>,
    /// Product.
    pub product: Option<String>,
}
