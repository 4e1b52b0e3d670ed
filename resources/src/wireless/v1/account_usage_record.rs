//! ```text
//! GET https://wireless.twilio.com/v1/UsageRecords
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::UsageRecordGranularity;

/// An account usage record.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/UsageRecords",
    key = none,
    complete,
    /// Lists account usage records.
    list = AccountUsageRecordFilter,
)]
#[non_exhaustive]
pub struct AccountUsageRecord {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Period, as JSON.
    pub period: Option<Value>,
    /// Commands, as JSON.
    pub commands: Option<Value>,
    /// Its content.
    pub data: Option<Value>,
}

/// The filters of a list of [`AccountUsageRecord`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AccountUsageRecordFilter {
    /// End.
    pub end: Option<Timestamp>,
    /// Start.
    pub start: Option<Timestamp>,
    /// Granularity.
    pub granularity: Option<UsageRecordGranularity>,
}
