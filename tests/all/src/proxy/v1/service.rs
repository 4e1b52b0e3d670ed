//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::ChatService;

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services",
    sid = "KS",
    alias = unique_name,
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads a service.
    fetch,
    /// Lists services.
    list,
    /// Changes a service.
    update = UpdateService,
    /// Removes a service.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Chat instance SID.
    pub chat_instance_sid: Option<Sid<ChatService>>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Default TTL. By default `0`.
    pub default_ttl: Option<i64>,
    /// Number selection behavior.
    pub number_selection_behavior: Option<ServiceNumberSelectionBehavior>,
    /// Geo match level.
    pub geo_match_level: Option<ServiceGeoMatchLevel>,
    /// Intercept callback URL.
    pub intercept_callback_url: Option<String>,
    /// Out of session callback URL.
    pub out_of_session_callback_url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 191 characters.
    #[param(max_length = 191)]
    pub unique_name: String,
    /// Default TTL.
    pub default_ttl: Option<i64>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Geo match level.
    pub geo_match_level: Option<ServiceGeoMatchLevel>,
    /// Number selection behavior.
    pub number_selection_behavior: Option<ServiceNumberSelectionBehavior>,
    /// Intercept callback URL.
    pub intercept_callback_url: Option<String>,
    /// Out of session callback URL.
    pub out_of_session_callback_url: Option<String>,
    /// Chat instance SID.
    pub chat_instance_sid: Option<Sid<ChatService>>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 191 characters.
    #[param(max_length = 191)]
    pub unique_name: Option<String>,
    /// Default TTL.
    pub default_ttl: Option<i64>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Geo match level.
    pub geo_match_level: Option<ServiceGeoMatchLevel>,
    /// Number selection behavior.
    pub number_selection_behavior: Option<ServiceNumberSelectionBehavior>,
    /// Intercept callback URL.
    pub intercept_callback_url: Option<String>,
    /// Out of session callback URL.
    pub out_of_session_callback_url: Option<String>,
    /// Chat instance SID.
    pub chat_instance_sid: Option<Sid<ChatService>>,
}

/// A service number selection behavior.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ServiceNumberSelectionBehavior {
    /// `avoid-sticky`.
    AvoidSticky,
    /// `prefer-sticky`.
    PreferSticky,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A service geo match level.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ServiceGeoMatchLevel {
    /// `area-code`.
    AreaCode,
    /// `overlay`.
    Overlay,
    /// `radius`.
    Radius,
    /// `country`.
    Country,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
