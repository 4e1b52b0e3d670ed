//! ```text
//! POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/Initialize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::TrustProduct;

/// A compliance inquiry.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/ComplianceInquiries/Customers/Initialize",
    key = none,
    complete,
    /// Creates a compliance inquiry.
    create = CreateComplianceInquiry,
)]
#[non_exhaustive]
pub struct ComplianceInquiry {
    /// Inquiry ID.
    pub inquiry_id: Option<String>,
    /// Inquiry session token.
    pub inquiry_session_token: Option<Secret>,
    /// Customer ID.
    pub customer_id: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ComplianceInquiry`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateComplianceInquiry {
    /// The recipient of notifications by email.
    pub notification_email: Option<String>,
    /// Theme set ID.
    pub theme_set_id: Option<String>,
    /// Primary profile SID.
    pub primary_profile_sid: Option<Sid<TrustProduct>>,
}
