//! ```text
//! GET https://wireless.twilio.com/v1/Sims/{SimSid}/DataSessions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Sim;

/// A data session.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/Sims/{SimSid}/DataSessions",
    key = none,
    parent = Sim,
    complete,
    /// Lists data sessions.
    list,
)]
#[non_exhaustive]
pub struct DataSession {
    /// SID.
    pub sid: Option<String>,
    /// The SIM that it is about.
    pub sim_sid: Sid<Sim>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Radio link.
    pub radio_link: Option<String>,
    /// Operator MCC.
    pub operator_mcc: Option<String>,
    /// Operator MNC.
    pub operator_mnc: Option<String>,
    /// Operator country.
    pub operator_country: Option<String>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Cell ID.
    pub cell_id: Option<String>,
    /// Cell location estimate, as JSON.
    pub cell_location_estimate: Option<Value>,
    /// Packets uploaded. By default `0`.
    pub packets_uploaded: Option<i64>,
    /// Packets downloaded. By default `0`.
    pub packets_downloaded: Option<i64>,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// Start.
    pub start: Option<Timestamp>,
    /// End.
    pub end: Option<Timestamp>,
    /// IMEI.
    pub imei: Option<String>,
}
