//! ```text
//! POST GET   https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments
//! GET DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::TrustProduct;

/// A trust product entity assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/TrustProducts/{TrustProductSid}/EntityAssignments",
    sid = "BV",
    list_key = "results",
    parent = TrustProduct,
    complete,
    /// Creates a trust product entity assignment.
    create = CreateTrustProductEntityAssignment,
    /// Reads a trust product entity assignment.
    fetch,
    /// Lists trust product entity assignments.
    list = TrustProductEntityAssignmentFilter,
    /// Removes a trust product entity assignment.
    delete,
)]
#[non_exhaustive]
pub struct TrustProductEntityAssignment {
    /// The record's identifier.
    pub sid: Sid<TrustProductEntityAssignment>,
    /// Trust product SID.
    pub trust_product_sid: Sid<TrustProduct>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The related resource.
    pub object_sid: Option<Sid<Anything>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`TrustProductEntityAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTrustProductEntityAssignment {
    /// The related resource.
    pub object_sid: Sid<Anything>,
}

/// The filters of a list of [`TrustProductEntityAssignment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TrustProductEntityAssignmentFilter {
    /// Object type.
    pub object_type: Option<String>,
}
