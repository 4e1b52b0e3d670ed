//! ```text
//! POST     https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers
//! GET POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::{
    Execution, FlexInstance, Interaction, InteractionChannel, InteractionChannelParticipant, Note,
};

/// An interaction transfer.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers",
    sid = "UX",
    parent = InteractionChannel,
    complete,
    /// Creates an interaction transfer.
    create(body = json),
    /// Reads an interaction transfer.
    fetch,
    /// Changes an interaction transfer.
    update(body = json),
)]
#[non_exhaustive]
pub struct InteractionTransfer {
    /// The record's identifier.
    pub sid: Sid<InteractionTransfer>,
    /// Instance SID.
    pub instance_sid: Option<Sid<FlexInstance>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Interaction SID.
    pub interaction_sid: Sid<Interaction>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<InteractionChannel>,
    /// The execution that it belongs to.
    pub execution_sid: Option<Sid<Execution>>,
    /// Its type.
    pub r#type: Option<InteractionTransferType>,
    /// Its status.
    pub status: Option<InteractionTransferStatus>,
    /// From.
    pub from: Option<Sid<InteractionChannelParticipant>>,
    /// The recipient.
    pub to: Option<String>,
    /// Note SID.
    pub note_sid: Option<Sid<Note>>,
    /// Summary SID.
    pub summary_sid: Option<Sid<Note>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// An interaction transfer type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionTransferType {
    /// `warm`.
    Warm,
    /// `cold`.
    Cold,
    /// `external`.
    External,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An interaction transfer status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionTransferStatus {
    /// `active`.
    Active,
    /// `failed`.
    Failed,
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
