//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Links, Sid, SidKind, StringEnum, TwilioParams, TwilioResource, Unknown,
};

/// The top resource of Proxy: settings that its sessions share, and the pool of numbers
/// that are used instead of people's own.
///
/// A fetch also accepts the unique name instead of the SID.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/service)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services",
    sid = "KS",
    alias = unique_name,
    complete,
    /// Creates a service. Its unique name must be free in the account.
    create = CreateService,
    /// Reads one service, by SID or unique name.
    fetch,
    /// Reads the account's services.
    list,
    /// Changes the settings that are set; the others stay unchanged.
    update = UpdateService,
    /// Removes the service with its sessions and its pool. The numbers themselves stay
    /// with the account.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The service's identifier, `KS...`.
    pub sid: Sid<Service>,
    /// The account that the service belongs to.
    pub account_sid: Sid<Account>,
    /// The name chosen by the application; unique in the account.
    pub unique_name: Option<String>,
    /// How long a session lasts after its creation or its latest interaction, in
    /// seconds, unless the session has its own value; 0 means no limit.
    #[twilio_resource(initial = "0")]
    pub default_ttl: Option<u32>,
    /// The URL that receives every change in an interaction's status.
    pub callback_url: Option<String>,
    /// How near the proxy number is to a participant's own number.
    #[twilio_resource(initial = "country")]
    pub geo_match_level: Option<GeoMatchLevel>,
    /// Whether a person keeps the proxy number of earlier sessions.
    #[twilio_resource(initial = "prefer-sticky")]
    pub number_selection_behavior: Option<NumberSelectionBehavior>,
    /// The URL that is called before every interaction; its response 403 stops the
    /// interaction.
    pub intercept_callback_url: Option<String>,
    /// The URL that handles a call or message that belongs to no open session.
    pub out_of_session_callback_url: Option<String>,
    /// The chat service that messages are forwarded to.
    pub chat_instance_sid: Option<Sid<ChatInstance>>,
    /// When the service was created.
    pub date_created: Timestamp,
    /// When the service was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the service.
    pub url: Option<String>,
    /// The URLs of the service's subresources, by name: `sessions`, `phone_numbers`,
    /// ...
    pub links: Option<Links>,
}

/// The settings of a new [`Service`].
#[derive(Clone, Debug, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A name of your choice that is free in the account, without personal data; at
    /// most 191 characters.
    #[param(max_length = 191)]
    pub unique_name: String,
    /// How long a session lasts after its creation or its latest interaction, in
    /// seconds, unless the session has its own value; 0, the default, means no limit.
    #[param(minimum = 0, maximum = 4_294_967_295)]
    pub default_ttl: Option<u32>,
    /// The URL that receives every change in an interaction's status.
    pub callback_url: Option<String>,
    /// How near the proxy number is to a participant's own number; by default in the
    /// same country.
    pub geo_match_level: Option<GeoMatchLevel>,
    /// Whether a person keeps the proxy number of earlier sessions; by default yes, if
    /// possible.
    pub number_selection_behavior: Option<NumberSelectionBehavior>,
    /// The URL to call before every interaction; the response 403 stops the
    /// interaction.
    pub intercept_callback_url: Option<String>,
    /// The URL that handles a call or message that belongs to no open session; the
    /// response may be `TwiML`.
    pub out_of_session_callback_url: Option<String>,
    /// The chat service to forward messages to; it can serve one proxy service only.
    pub chat_instance_sid: Option<Sid<ChatInstance>>,
}

/// Changes to a [`Service`]; fields that are not set do not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A new name that is free in the account, without personal data; at most 191
    /// characters.
    #[param(max_length = 191)]
    pub unique_name: Option<String>,
    /// How long a session lasts after its creation or its latest interaction, in
    /// seconds; 0 means no limit.
    #[param(minimum = 0, maximum = 4_294_967_295)]
    pub default_ttl: Option<u32>,
    /// The URL that receives every change in an interaction's status.
    pub callback_url: Option<String>,
    /// How near the proxy number is to a participant's own number.
    pub geo_match_level: Option<GeoMatchLevel>,
    /// Whether a person keeps the proxy number of earlier sessions.
    pub number_selection_behavior: Option<NumberSelectionBehavior>,
    /// The URL to call before every interaction; the response 403 stops the
    /// interaction.
    pub intercept_callback_url: Option<String>,
    /// The URL that handles a call or message that belongs to no open session.
    pub out_of_session_callback_url: Option<String>,
    /// The chat service to forward messages to.
    pub chat_instance_sid: Option<Sid<ChatInstance>>,
}

/// How near the proxy number is to a participant's own number.
///
/// Levels narrower than the country exist in North America only.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GeoMatchLevel {
    /// The same area code.
    AreaCode,
    /// An area code that covers the same region.
    Overlay,
    /// Within a distance.
    Radius,
    /// The same country: the default.
    Country,
    /// The same area code or a neighboring one.
    ExtendedAreaCode,
    /// A level that this version of the crate does not know.
    Other(Unknown),
}

/// The proxy number for a person who had one in an earlier session.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NumberSelectionBehavior {
    /// Another one, as long as the pool has one.
    AvoidSticky,
    /// The same one, unless it cannot be used: the default.
    PreferSticky,
    /// A behavior that this version of the crate does not know.
    Other(Unknown),
}

/// A chat service, `IS...`; not declared in this crate.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum ChatInstance {}
