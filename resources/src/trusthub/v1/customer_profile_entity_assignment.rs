//! ```text
//! POST GET   https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments
//! GET DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::CustomerProfile;

/// A customer profile entity assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
    sid = "BV",
    list_key = "results",
    parent = CustomerProfile,
    complete,
    /// Creates a customer profile entity assignment.
    create = CreateCustomerProfileEntityAssignment,
    /// Reads a customer profile entity assignment.
    fetch,
    /// Lists customer profile entity assignments.
    list = CustomerProfileEntityAssignmentFilter,
    /// Removes a customer profile entity assignment.
    delete,
)]
#[non_exhaustive]
pub struct CustomerProfileEntityAssignment {
    /// The record's identifier.
    pub sid: Sid<CustomerProfileEntityAssignment>,
    /// Customer profile SID.
    pub customer_profile_sid: Sid<CustomerProfile>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The related resource.
    pub object_sid: Option<Sid<Anything>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`CustomerProfileEntityAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCustomerProfileEntityAssignment {
    /// The related resource.
    pub object_sid: Sid<Anything>,
}

/// The filters of a list of [`CustomerProfileEntityAssignment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CustomerProfileEntityAssignmentFilter {
    /// Object type.
    pub object_type: Option<String>,
}
