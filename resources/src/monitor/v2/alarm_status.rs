//! ```text
//! PUT https://monitor.twilio.com/v2/Alarms/{Sid}/status
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// An alarm status.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "monitor",
    path = "/v2/Alarms/{Sid}/status",
    singleton,
    placeholders(Sid: String),
    complete,
    /// Changes an alarm status.
    update(params = UpdateAlarmStatus, record = (), body = json, method = PUT),
)]
#[non_exhaustive]
pub struct AlarmStatus {}

/// The parameters for changing a [`AlarmStatus`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAlarmStatus {
    /// Whether it is on.
    pub enabled: bool,
}
