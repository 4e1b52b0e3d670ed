//! ```text
//! GET POST https://voice.twilio.com/v1/Settings
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// Dialing permissions settings.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/Settings",
    singleton,
    complete,
    /// Reads dialing permissions settings.
    fetch,
    /// Changes dialing permissions settings.
    update = UpdateDialingPermissionsSettings,
)]
#[non_exhaustive]
pub struct DialingPermissionsSettings {
    /// Dialing permissions inheritance: yes or no.
    pub dialing_permissions_inheritance: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`DialingPermissionsSettings`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDialingPermissionsSettings {
    /// Dialing permissions inheritance: yes or no.
    pub dialing_permissions_inheritance: Option<bool>,
}
