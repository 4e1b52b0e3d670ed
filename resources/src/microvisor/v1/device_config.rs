//! ```text
//! POST GET        https://microvisor.twilio.com/v1/Devices/{DeviceSid}/Configs
//! GET POST DELETE https://microvisor.twilio.com/v1/Devices/{DeviceSid}/Configs/{Key}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Device;

/// A device config.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Devices/{DeviceSid}/Configs",
    key = "Key",
    parent = Device,
    complete,
    /// Creates a device config.
    create = CreateDeviceConfig,
    /// Reads a device config.
    fetch,
    /// Lists device configs.
    list,
    /// Changes a device config.
    update = UpdateDeviceConfig,
    /// Removes a device config.
    delete,
)]
#[non_exhaustive]
pub struct DeviceConfig {
    /// Device SID.
    pub device_sid: Sid<Device>,
    /// The key.
    pub key: String,
    /// The value.
    pub value: Option<String>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`DeviceConfig`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateDeviceConfig {
    /// The key. At most 100 characters.
    #[param(max_length = 100)]
    pub key: String,
    /// The value. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: String,
}

/// The parameters for changing a [`DeviceConfig`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDeviceConfig {
    /// The value. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: String,
}
