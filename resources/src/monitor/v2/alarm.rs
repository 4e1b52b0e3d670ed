//! ```text
//! POST GET       https://monitor.twilio.com/v2/Alarms
//! GET PUT DELETE https://monitor.twilio.com/v2/Alarms/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown};

/// An alarm.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "monitor",
    path = "/v2/Alarms",
    placeholders(Sid: Sid<Alarm>),
    complete,
    /// Creates an alarm.
    create(params = CreateAlarm, record = SidResponse, body = json),
    /// Reads an alarm.
    fetch,
    /// Lists alarms.
    list = AlarmFilter,
    /// Changes an alarm.
    update(params = UpdateAlarm, record = SidResponse, body = json, method = PUT),
    /// Removes an alarm.
    delete,
)]
#[non_exhaustive]
pub struct Alarm {
    /// A description for people.
    #[serde(rename = "friendlyName")]
    pub friendly_name: Option<String>,
    /// Query type.
    #[serde(rename = "queryType")]
    pub query_type: Option<QueryType>,
    /// The query.
    pub query: Option<String>,
    /// Trigger value.
    #[serde(rename = "triggerValue")]
    pub trigger_value: Option<i64>,
    /// Time window.
    #[serde(rename = "timeWindow")]
    pub time_window: Option<TimeWindow>,
    /// Email: a list.
    pub email: Option<Vec<String>>,
    /// Webhook.
    pub webhook: Option<String>,
    /// Console indicator: yes or no.
    #[serde(rename = "consoleIndicator")]
    pub console_indicator: Option<bool>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on. By default `true`.
    pub enabled: Option<bool>,
    /// Product.
    pub product: Option<String>,
    /// Alert config SID.
    #[serde(rename = "alertConfigSid")]
    pub alert_config_sid: Option<String>,
    /// When it was last changed.
    #[serde(rename = "dateUpdated")]
    pub date_updated: Option<Timestamp>,
    /// When it was created.
    #[serde(rename = "dateCreated")]
    pub date_created: Option<Timestamp>,
}

/// The parameters for creating a [`Alarm`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAlarm {
    /// A description for people.
    pub friendly_name: String,
    /// Query type.
    pub query_type: QueryType,
    /// The query.
    pub query: Option<String>,
    /// Trigger value.
    pub trigger_value: i64,
    /// Time window.
    pub time_window: TimeWindow,
    /// Email: a list.
    pub email: Option<Vec<String>>,
    /// Webhook.
    pub webhook: Option<String>,
    /// Console indicator: yes or no.
    pub console_indicator: Option<bool>,
    /// A description.
    pub description: String,
    /// Whether it is on. By default `true`.
    #[param(default = "true")]
    pub enabled: bool,
}

/// The filters of a list of [`Alarm`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AlarmFilter {
    /// Sort order.
    pub sort_order: Option<AlarmFilterSortOrder>,
}

/// The parameters for changing a [`Alarm`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAlarm {
    /// A description for people.
    pub friendly_name: String,
    /// Query type.
    pub query_type: QueryType,
    /// The query.
    pub query: Option<String>,
    /// Trigger value.
    pub trigger_value: i64,
    /// Time window.
    pub time_window: TimeWindow,
    /// Email: a list.
    pub email: Option<Vec<String>>,
    /// Webhook.
    pub webhook: Option<String>,
    /// Console indicator: yes or no.
    pub console_indicator: Option<bool>,
    /// A description.
    pub description: String,
    /// Whether it is on. By default `true`.
    #[param(default = "true")]
    pub enabled: bool,
}

/// A query type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum QueryType {
    /// `ERROR_CODE`.
    ErrorCode,
    /// `LOG_LEVEL`.
    LogLevel,
    /// `ALL`.
    All,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A time window.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TimeWindow {
    /// `FIVE_MINS`.
    FiveMins,
    /// `FIFTEEN_MINS`.
    FifteenMins,
    /// `ONE_HOUR`.
    OneHour,
    /// `TWELVE_HOURS`.
    TwelveHours,
    /// `ONE_DAY`.
    OneDay,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// The identifier of an alarm that was created or changed.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct SidResponse {
    /// The alarm's identifier.
    pub sid: Option<Sid<Alarm>>,
}

/// An alarm filter sort order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AlarmFilterSortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
