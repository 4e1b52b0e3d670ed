//! ```text
//! POST GET https://supersim.twilio.com/v1/Fleets
//! GET POST https://supersim.twilio.com/v1/Fleets/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, NetworkAccessProfile};

/// A fleet.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/Fleets",
    sid = "HF",
    alias = unique_name,
    complete,
    /// Creates a fleet.
    create = CreateFleet,
    /// Reads a fleet.
    fetch,
    /// Lists fleets.
    list = FleetFilter,
    /// Changes a fleet.
    update = UpdateFleet,
)]
#[non_exhaustive]
pub struct Fleet {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<Fleet>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Whether it supports data.
    pub data_enabled: Option<bool>,
    /// Data limit. By default `0`.
    pub data_limit: Option<i64>,
    /// Data metering.
    pub data_metering: Option<FleetDataMetering>,
    /// SMS commands enabled: yes or no.
    pub sms_commands_enabled: Option<bool>,
    /// SMS commands URL.
    pub sms_commands_url: Option<String>,
    /// SMS commands method.
    pub sms_commands_method: Option<HttpMethod>,
    /// Network access profile SID.
    pub network_access_profile_sid: Option<Sid<NetworkAccessProfile>>,
    /// IP commands URL.
    pub ip_commands_url: Option<String>,
    /// IP commands method.
    pub ip_commands_method: Option<HttpMethod>,
}

/// The parameters for creating a [`Fleet`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFleet {
    /// Network access profile.
    pub network_access_profile: String,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Whether it supports data.
    pub data_enabled: Option<bool>,
    /// Data limit.
    pub data_limit: Option<i64>,
    /// IP commands URL.
    pub ip_commands_url: Option<String>,
    /// IP commands method.
    pub ip_commands_method: Option<HttpMethod>,
    /// SMS commands enabled: yes or no.
    pub sms_commands_enabled: Option<bool>,
    /// SMS commands URL.
    pub sms_commands_url: Option<String>,
    /// SMS commands method.
    pub sms_commands_method: Option<HttpMethod>,
}

/// The filters of a list of [`Fleet`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FleetFilter {
    /// Network access profile.
    pub network_access_profile: Option<String>,
}

/// The parameters for changing a [`Fleet`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFleet {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Network access profile.
    pub network_access_profile: Option<String>,
    /// IP commands URL.
    pub ip_commands_url: Option<String>,
    /// IP commands method.
    pub ip_commands_method: Option<HttpMethod>,
    /// SMS commands URL.
    pub sms_commands_url: Option<String>,
    /// SMS commands method.
    pub sms_commands_method: Option<HttpMethod>,
    /// Data limit.
    pub data_limit: Option<i64>,
}

/// A fleet data metering.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FleetDataMetering {
    /// `payg`.
    Payg,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
