//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Account, HttpMethod};

/// A usage trigger.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
    sid = "UT",
    list_key = "usage_triggers",
    parent = Account,
    complete,
    /// Creates a usage trigger.
    create = CreateUsageTrigger,
    /// Reads a usage trigger.
    fetch,
    /// Lists usage triggers.
    list = UsageTriggerFilter,
    /// Changes a usage trigger.
    update = UpdateUsageTrigger,
    /// Removes a usage trigger.
    delete,
)]
#[non_exhaustive]
pub struct UsageTrigger {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// The URL that receives events. Personal data.
    #[twilio_resource(pii)]
    pub callback_url: Option<String>,
    /// Current value.
    pub current_value: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// Date fired.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_fired: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Recurring.
    pub recurring: Option<UsageTriggerRecurring>,
    /// The record's identifier.
    pub sid: Sid<UsageTrigger>,
    /// Trigger by.
    pub trigger_by: Option<UsageTriggerField>,
    /// Trigger value.
    pub trigger_value: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Usage category.
    pub usage_category: Option<String>,
    /// Usage record URI.
    pub usage_record_uri: Option<String>,
}

/// The parameters for creating a [`UsageTrigger`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUsageTrigger {
    /// The URL that receives events.
    pub callback_url: String,
    /// Trigger value.
    pub trigger_value: String,
    /// Usage category.
    pub usage_category: String,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Recurring.
    pub recurring: Option<UsageTriggerRecurring>,
    /// Trigger by.
    pub trigger_by: Option<UsageTriggerField>,
}

/// The filters of a list of [`UsageTrigger`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UsageTriggerFilter {
    /// Recurring.
    pub recurring: Option<UsageTriggerRecurring>,
    /// Trigger by.
    pub trigger_by: Option<UsageTriggerField>,
    /// Usage category.
    pub usage_category: Option<String>,
}

/// The parameters for changing a [`UsageTrigger`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUsageTrigger {
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}

/// A usage trigger recurring.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UsageTriggerRecurring {
    /// `daily`.
    Daily,
    /// `monthly`.
    Monthly,
    /// `yearly`.
    Yearly,
    /// `alltime`.
    Alltime,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A usage trigger field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UsageTriggerField {
    /// `count`.
    Count,
    /// `usage`.
    Usage,
    /// `price`.
    Price,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
