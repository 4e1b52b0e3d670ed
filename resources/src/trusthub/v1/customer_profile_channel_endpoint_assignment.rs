//! ```text
//! POST GET   https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments
//! GET DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::CustomerProfile;

/// A customer profile channel endpoint assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments",
    sid = "RA",
    list_key = "results",
    parent = CustomerProfile,
    complete,
    /// Creates a customer profile channel endpoint assignment.
    create = CreateCustomerProfileChannelEndpointAssignment,
    /// Reads a customer profile channel endpoint assignment.
    fetch,
    /// Lists customer profile channel endpoint assignments.
    list = CustomerProfileChannelEndpointAssignmentFilter,
    /// Removes a customer profile channel endpoint assignment.
    delete,
)]
#[non_exhaustive]
pub struct CustomerProfileChannelEndpointAssignment {
    /// The record's identifier.
    pub sid: Sid<CustomerProfileChannelEndpointAssignment>,
    /// Customer profile SID.
    pub customer_profile_sid: Sid<CustomerProfile>,
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

/// The parameters for creating a [`CustomerProfileChannelEndpointAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCustomerProfileChannelEndpointAssignment {
    /// Channel endpoint type.
    pub channel_endpoint_type: String,
    /// Channel endpoint SID.
    pub channel_endpoint_sid: Sid<Anything>,
}

/// The filters of a list of [`CustomerProfileChannelEndpointAssignment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CustomerProfileChannelEndpointAssignmentFilter {
    /// Channel endpoint SID.
    pub channel_endpoint_sid: Option<Sid<Anything>>,
    /// Channel endpoint SIDs.
    pub channel_endpoint_sids: Option<String>,
}
