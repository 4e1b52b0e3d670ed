//! ```text
//! POST GET        https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Channels
//! GET POST DELETE https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Channels/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// A channel.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v1/Services/{ServiceSid}/Channels",
    sid = "CH",
    alias = unique_name,
    parent = Service,
    complete,
    /// Creates a channel.
    create = CreateChannel,
    /// Reads a channel.
    fetch,
    /// Lists channels.
    list = ChannelFilter,
    /// Changes a channel.
    update = UpdateChannel,
    /// Removes a channel.
    delete,
)]
#[non_exhaustive]
pub struct Channel {
    /// The record's identifier.
    pub sid: Sid<Channel>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Its type.
    pub r#type: Option<ChannelType>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who created it.
    pub created_by: Option<String>,
    /// How many members there are. By default `0`.
    pub members_count: Option<i64>,
    /// How many messages there are. By default `0`.
    pub messages_count: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Channel`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateChannel {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Its type.
    pub r#type: Option<ChannelType>,
}

/// The filters of a list of [`Channel`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ChannelFilter {
    /// Its type.
    pub r#type: Option<Vec<ChannelType>>,
}

/// The parameters for changing a [`Channel`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateChannel {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
}

/// A channel type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelType {
    /// `public`.
    Public,
    /// `private`.
    Private,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
