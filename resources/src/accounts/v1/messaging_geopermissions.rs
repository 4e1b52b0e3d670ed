//! ```text
//! GET PATCH https://accounts.twilio.com/v1/Messaging/GeoPermissions
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

/// Messaging geopermissions.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/Messaging/GeoPermissions",
    singleton,
    complete,
    /// Reads messaging geopermissions.
    fetch = FetchMessagingGeopermissions,
    /// Changes messaging geopermissions.
    update(params = UpdateMessagingGeopermissions, method = PATCH),
)]
#[non_exhaustive]
pub struct MessagingGeopermissions {
    /// The permissions.
    pub permissions: Option<Value>,
}

/// The parameters for reading a [`MessagingGeopermissions`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchMessagingGeopermissions {
    /// The country.
    pub country_code: Option<String>,
}

/// The parameters for changing a [`MessagingGeopermissions`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessagingGeopermissions {
    /// The permissions.
    pub permissions: Vec<Value>,
}
