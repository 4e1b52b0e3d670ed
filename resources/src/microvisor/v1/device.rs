//! ```text
//! GET POST https://microvisor.twilio.com/v1/Devices/{Sid}
//! GET      https://microvisor.twilio.com/v1/Devices
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A device.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Devices",
    sid = "UV",
    alias = unique_name,
    complete,
    /// Reads a device.
    fetch,
    /// Lists devices.
    list,
    /// Changes a device.
    update = UpdateDevice,
)]
#[non_exhaustive]
pub struct Device {
    /// The record's identifier.
    pub sid: Sid<Device>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// App, as JSON.
    pub app: Option<Value>,
    /// Logging, as JSON.
    pub logging: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for changing a [`Device`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDevice {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Target app.
    pub target_app: Option<String>,
    /// Logging enabled: yes or no.
    pub logging_enabled: Option<bool>,
    /// Restart app: yes or no.
    pub restart_app: Option<bool>,
}
