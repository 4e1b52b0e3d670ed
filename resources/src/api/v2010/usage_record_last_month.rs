//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json
//! ```

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::Account;

/// A usage record last month.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json",
    key = none,
    list_key = "usage_records",
    parent = Account,
    complete,
    /// Lists usage record last months.
    list = UsageRecordLastMonthFilter,
)]
#[non_exhaustive]
pub struct UsageRecordLastMonth {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When this was counted.
    pub as_of: Option<String>,
    /// The category.
    pub category: Option<String>,
    /// The count.
    pub count: Option<String>,
    /// The unit of the count.
    pub count_unit: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The last day or moment.
    pub end_date: Option<Date>,
    /// What it cost.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub price: Option<f64>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The first day or moment.
    pub start_date: Option<Date>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The usage.
    pub usage: Option<String>,
    /// The unit of the usage.
    pub usage_unit: Option<String>,
}

/// The filters of a list of [`UsageRecordLastMonth`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UsageRecordLastMonthFilter {
    /// The category.
    pub category: Option<String>,
    /// The first day or moment.
    pub start_date: Option<Date>,
    /// The last day or moment.
    pub end_date: Option<Date>,
    /// Whether subaccounts are counted too.
    pub include_subaccounts: Option<bool>,
}
