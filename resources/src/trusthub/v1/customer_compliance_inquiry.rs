//! ```text
//! POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/{CustomerId}/Initialize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::TrustProduct;

/// A customer compliance inquiry.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/ComplianceInquiries/Customers/{CustomerId}/Initialize",
    singleton,
    complete,
    /// Changes a customer compliance inquiry.
    update = UpdateCustomerComplianceInquiry,
)]
#[non_exhaustive]
pub struct CustomerComplianceInquiry {
    /// Inquiry ID.
    pub inquiry_id: Option<String>,
    /// Inquiry session token.
    pub inquiry_session_token: Option<Secret>,
    /// Customer ID.
    pub customer_id: String,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`CustomerComplianceInquiry`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCustomerComplianceInquiry {
    /// Primary profile SID.
    pub primary_profile_sid: Sid<TrustProduct>,
    /// Theme set ID.
    pub theme_set_id: Option<String>,
}
