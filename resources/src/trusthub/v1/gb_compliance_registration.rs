//! ```text
//! POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// A gb compliance registration.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize",
    singleton,
    complete,
    /// Changes a gb compliance registration.
    update = UpdateGbComplianceRegistration,
)]
#[non_exhaustive]
pub struct GbComplianceRegistration {
    /// Inquiry ID.
    pub inquiry_id: Option<String>,
    /// Inquiry session token.
    pub inquiry_session_token: Option<Secret>,
    /// Registration ID.
    pub registration_id: String,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`GbComplianceRegistration`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateGbComplianceRegistration {
    /// Is isv embed: yes or no.
    pub is_isv_embed: Option<bool>,
    /// Theme set ID.
    pub theme_set_id: Option<String>,
}
