//! ```text
//! POST GET   https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments
//! GET DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::Bundle;

/// An item assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
    sid = "BV",
    list_key = "results",
    parent = Bundle,
    complete,
    /// Creates an item assignment.
    create = CreateItemAssignment,
    /// Reads an item assignment.
    fetch,
    /// Lists item assignments.
    list,
    /// Removes an item assignment.
    delete,
)]
#[non_exhaustive]
pub struct ItemAssignment {
    /// The record's identifier.
    pub sid: Sid<ItemAssignment>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Sid<Bundle>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The related resource.
    pub object_sid: Option<Sid<Anything>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ItemAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateItemAssignment {
    /// The related resource.
    pub object_sid: Sid<Anything>,
}
