//! ```text
//! GET https://wireless.twilio.com/v1/Sims/{SimSid}/UsageRecords
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Sim, UsageRecordGranularity};

/// A usage record.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/Sims/{SimSid}/UsageRecords",
    key = none,
    parent = Sim,
    complete,
    /// Lists usage records.
    list = UsageRecordFilter,
)]
#[non_exhaustive]
pub struct UsageRecord {
    /// The SIM that it is about.
    pub sim_sid: Sid<Sim>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Period, as JSON.
    pub period: Option<Value>,
    /// Commands, as JSON.
    pub commands: Option<Value>,
    /// Its content.
    pub data: Option<Value>,
}

/// The filters of a list of [`UsageRecord`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UsageRecordFilter {
    /// End.
    pub end: Option<Timestamp>,
    /// Start.
    pub start: Option<Timestamp>,
    /// Granularity.
    pub granularity: Option<UsageRecordGranularity>,
}
