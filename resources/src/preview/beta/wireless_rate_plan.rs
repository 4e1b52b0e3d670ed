//! ```text
//! POST GET        https://preview.twilio.com/wireless/RatePlans
//! GET POST DELETE https://preview.twilio.com/wireless/RatePlans/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A wireless rate plan.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/wireless/RatePlans",
    sid = "WP",
    alias = unique_name,
    complete,
    /// Creates a wireless rate plan.
    create = CreateWirelessRatePlan,
    /// Reads a wireless rate plan.
    fetch,
    /// Lists wireless rate plans.
    list,
    /// Changes a wireless rate plan.
    update = UpdateWirelessRatePlan,
    /// Removes a wireless rate plan.
    delete,
)]
#[non_exhaustive]
pub struct WirelessRatePlan {
    /// The record's identifier.
    pub sid: Sid<WirelessRatePlan>,
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
    /// Whether it supports calls.
    pub voice_enabled: Option<bool>,
    /// National roaming enabled: yes or no.
    pub national_roaming_enabled: Option<bool>,
    /// International roaming: a list.
    pub international_roaming: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`WirelessRatePlan`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateWirelessRatePlan {
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
    /// Whether it supports calls.
    pub voice_enabled: Option<bool>,
    /// Commands enabled: yes or no.
    pub commands_enabled: Option<bool>,
    /// National roaming enabled: yes or no.
    pub national_roaming_enabled: Option<bool>,
    /// International roaming: a list.
    pub international_roaming: Option<Vec<String>>,
}

/// The parameters for changing a [`WirelessRatePlan`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWirelessRatePlan {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
}
