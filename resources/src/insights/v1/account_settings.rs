//! ```text
//! GET POST https://insights.twilio.com/v1/Voice/Settings
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// Account settings.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/Settings",
    singleton,
    complete,
    /// Reads account settings.
    fetch = FetchAccountSettings,
    /// Changes account settings.
    update = UpdateAccountSettings,
)]
#[non_exhaustive]
pub struct AccountSettings {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Advanced features: yes or no.
    pub advanced_features: Option<bool>,
    /// Voice trace: yes or no.
    pub voice_trace: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`AccountSettings`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchAccountSettings {
    /// Subaccount SID.
    pub subaccount_sid: Option<Sid<Account>>,
}

/// The parameters for changing a [`AccountSettings`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAccountSettings {
    /// Advanced features: yes or no.
    pub advanced_features: Option<bool>,
    /// Voice trace: yes or no.
    pub voice_trace: Option<bool>,
    /// Subaccount SID.
    pub subaccount_sid: Option<Sid<Account>>,
}
