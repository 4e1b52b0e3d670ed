//! ```text
//! POST GET        https://microvisor.twilio.com/v1/Devices/{DeviceSid}/Secrets
//! GET POST DELETE https://microvisor.twilio.com/v1/Devices/{DeviceSid}/Secrets/{Key}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::Device;

/// A device secret.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Devices/{DeviceSid}/Secrets",
    key = "Key",
    parent = Device,
    complete,
    /// Creates a device secret.
    create = CreateDeviceSecret,
    /// Reads a device secret.
    fetch,
    /// Lists device secrets.
    list,
    /// Changes a device secret.
    update = UpdateDeviceSecret,
    /// Removes a device secret.
    delete,
)]
#[non_exhaustive]
pub struct DeviceSecret {
    /// Device SID.
    pub device_sid: Sid<Device>,
    /// The key.
    pub key: String,
    /// Date rotated.
    pub date_rotated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`DeviceSecret`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateDeviceSecret {
    /// The key. At most 100 characters.
    #[param(max_length = 100)]
    pub key: String,
    /// The secret. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: Secret,
}

/// The parameters for changing a [`DeviceSecret`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDeviceSecret {
    /// The secret. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: Secret,
}
