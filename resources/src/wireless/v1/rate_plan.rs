//! ```text
//! POST GET        https://wireless.twilio.com/v1/RatePlans
//! GET POST DELETE https://wireless.twilio.com/v1/RatePlans/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A rate plan.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/RatePlans",
    sid = "WP",
    alias = unique_name,
    complete,
    /// Creates a rate plan.
    create = CreateRatePlan,
    /// Reads a rate plan.
    fetch,
    /// Lists rate plans.
    list,
    /// Changes a rate plan.
    update = UpdateRatePlan,
    /// Removes a rate plan.
    delete,
)]
#[non_exhaustive]
pub struct RatePlan {
    /// The record's identifier.
    pub sid: Sid<RatePlan>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Whether it supports data.
    pub data_enabled: Option<bool>,
    /// Data metering.
    pub data_metering: Option<String>,
    /// Data limit. By default `0`.
    pub data_limit: Option<i64>,
    /// Messaging enabled: yes or no.
    pub messaging_enabled: Option<bool>,
    /// Whether it supports calls. Deprecated.
    pub voice_enabled: Option<bool>,
    /// National roaming enabled: yes or no.
    pub national_roaming_enabled: Option<bool>,
    /// National roaming data limit. By default `0`.
    pub national_roaming_data_limit: Option<i64>,
    /// International roaming: a list.
    pub international_roaming: Option<Vec<String>>,
    /// International roaming data limit. By default `0`.
    pub international_roaming_data_limit: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`RatePlan`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateRatePlan {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Whether it supports data.
    pub data_enabled: Option<bool>,
    /// Data limit.
    pub data_limit: Option<i64>,
    /// Data metering.
    pub data_metering: Option<String>,
    /// Messaging enabled: yes or no.
    pub messaging_enabled: Option<bool>,
    /// Whether it supports calls. Deprecated.
    #[param(deprecated)]
    pub voice_enabled: Option<bool>,
    /// National roaming enabled: yes or no.
    pub national_roaming_enabled: Option<bool>,
    /// International roaming: a list.
    pub international_roaming: Option<Vec<String>>,
    /// National roaming data limit.
    pub national_roaming_data_limit: Option<i64>,
    /// International roaming data limit.
    pub international_roaming_data_limit: Option<i64>,
    /// Data limit strategy.
    pub data_limit_strategy: Option<RatePlanDataLimitStrategy>,
}

/// The parameters for changing a [`RatePlan`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRatePlan {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// A rate plan data limit strategy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RatePlanDataLimitStrategy {
    /// `block`.
    Block,
    /// `throttle`.
    Throttle,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
