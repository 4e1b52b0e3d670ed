//! ```text
//! GET https://supersim.twilio.com/v1/SettingsUpdates
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Sim;

/// A settings update.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/SettingsUpdates",
    sid = "OB",
    key = none,
    complete,
    /// Lists settings updates.
    list = SettingsUpdateFilter,
)]
#[non_exhaustive]
pub struct SettingsUpdate {
    /// The record's identifier.
    pub sid: Option<Sid<SettingsUpdate>>,
    /// The ICCID, the serial number of the SIM.
    pub iccid: Option<String>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// Its status.
    pub status: Option<SettingsUpdateStatus>,
    /// Packages: a list.
    pub packages: Option<Vec<Value>>,
    /// When it was completed.
    pub date_completed: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The filters of a list of [`SettingsUpdate`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SettingsUpdateFilter {
    /// SIM.
    pub sim: Option<String>,
    /// Its status.
    pub status: Option<SettingsUpdateStatus>,
}

/// A settings update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SettingsUpdateStatus {
    /// `scheduled`.
    Scheduled,
    /// `in-progress`.
    InProgress,
    /// `successful`.
    Successful,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
