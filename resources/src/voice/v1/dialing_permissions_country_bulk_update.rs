//! ```text
//! POST https://voice.twilio.com/v1/DialingPermissions/BulkCountryUpdates
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// A dialing permissions country bulk update.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/DialingPermissions/BulkCountryUpdates",
    key = none,
    complete,
    /// Creates a dialing permissions country bulk update.
    create = CreateDialingPermissionsCountryBulkUpdate,
)]
#[non_exhaustive]
pub struct DialingPermissionsCountryBulkUpdate {
    /// Update count. By default `0`.
    pub update_count: Option<i64>,
    /// Update request.
    pub update_request: Option<String>,
}

/// The parameters for creating a [`DialingPermissionsCountryBulkUpdate`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateDialingPermissionsCountryBulkUpdate {
    /// Update request.
    pub update_request: String,
}
