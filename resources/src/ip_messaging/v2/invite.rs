//! ```text
//! POST GET   https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites
//! GET DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Channel, Role, Service};

/// An invite.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
    sid = "IN",
    parent = Channel,
    complete,
    /// Creates an invite.
    create = CreateInvite,
    /// Reads an invite.
    fetch,
    /// Lists invites.
    list = InviteFilter,
    /// Removes an invite.
    delete,
)]
#[non_exhaustive]
pub struct Invite {
    /// The record's identifier.
    pub sid: Sid<Invite>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<Channel>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Who created it.
    pub created_by: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Invite`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInvite {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
}

/// The filters of a list of [`Invite`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InviteFilter {
    /// Identity: a list.
    pub identity: Option<Vec<String>>,
}
