//! ```text
//! POST GET   https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments
//! GET DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::TrustProduct;

/// A trust product channel endpoint assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments",
    sid = "RA",
    list_key = "results",
    parent = TrustProduct,
    complete,
    /// Creates a trust product channel endpoint assignment.
    create = CreateTrustProductChannelEndpointAssignment,
    /// Reads a trust product channel endpoint assignment.
    fetch,
    /// Lists trust product channel endpoint assignments.
    list = TrustProductChannelEndpointAssignmentFilter,
    /// Removes a trust product channel endpoint assignment.
    delete,
)]
#[non_exhaustive]
pub struct TrustProductChannelEndpointAssignment {
    /// The record's identifier.
    pub sid: Sid<TrustProductChannelEndpointAssignment>,
    /// Trust product SID.
    pub trust_product_sid: Sid<TrustProduct>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Channel endpoint type.
    pub channel_endpoint_type: Option<String>,
    /// Channel endpoint SID.
    pub channel_endpoint_sid: Option<Sid<Anything>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`TrustProductChannelEndpointAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTrustProductChannelEndpointAssignment {
    /// Channel endpoint type.
    pub channel_endpoint_type: String,
    /// Channel endpoint SID.
    pub channel_endpoint_sid: Sid<Anything>,
}

/// The filters of a list of [`TrustProductChannelEndpointAssignment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TrustProductChannelEndpointAssignmentFilter {
    /// Channel endpoint SID.
    pub channel_endpoint_sid: Option<Sid<Anything>>,
    /// Channel endpoint SIDs.
    pub channel_endpoint_sids: Option<String>,
}
