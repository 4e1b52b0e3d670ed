//! ```text
//! GET https://supersim.twilio.com/v1/UsageRecords
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Fleet, Network, Sim};

/// A usage record.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/UsageRecords",
    key = none,
    complete,
    /// Lists usage records.
    list = UsageRecordFilter,
)]
#[non_exhaustive]
pub struct UsageRecord {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// Network SID.
    pub network_sid: Option<Sid<Network>>,
    /// Fleet SID.
    pub fleet_sid: Option<Sid<Fleet>>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Period, as JSON.
    pub period: Option<Value>,
    /// Data upload.
    pub data_upload: Option<i64>,
    /// Data download.
    pub data_download: Option<i64>,
    /// Data total.
    pub data_total: Option<i64>,
    /// Data total billed.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub data_total_billed: Option<f64>,
    /// Billed unit. Three letters (ISO 4217).
    pub billed_unit: Option<String>,
}

/// The filters of a list of [`UsageRecord`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UsageRecordFilter {
    /// SIM.
    pub sim: Option<String>,
    /// Fleet.
    pub fleet: Option<String>,
    /// Network.
    pub network: Option<Sid<Network>>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Group.
    pub group: Option<UsageRecordGroup>,
    /// Granularity.
    pub granularity: Option<UsageRecordGranularity>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
}

/// A usage record group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "camelCase")]
#[non_exhaustive]
pub enum UsageRecordGroup {
    /// `sim`.
    Sim,
    /// `fleet`.
    Fleet,
    /// `network`.
    Network,
    /// `isoCountry`.
    IsoCountry,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A usage record granularity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UsageRecordGranularity {
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// `all`.
    All,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
