//! ```text
//! POST GET   https://wireless.twilio.com/v1/Commands
//! GET DELETE https://wireless.twilio.com/v1/Commands/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, Sim};

/// A command.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/Commands",
    sid = "DC",
    complete,
    /// Creates a command.
    create = CreateCommand,
    /// Reads a command.
    fetch,
    /// Lists commands.
    list = CommandFilter,
    /// Removes a command.
    delete,
)]
#[non_exhaustive]
pub struct Command {
    /// The record's identifier.
    pub sid: Sid<Command>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// Command. Personal data.
    #[twilio_resource(pii)]
    pub command: Option<String>,
    /// Command mode.
    pub command_mode: Option<CommandMode>,
    /// Transport.
    pub transport: Option<CommandTransport>,
    /// Delivery receipt requested: yes or no.
    pub delivery_receipt_requested: Option<bool>,
    /// Its status.
    pub status: Option<CommandStatus>,
    /// The direction.
    pub direction: Option<CommandDirection>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Command`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCommand {
    /// Command.
    pub command: String,
    /// SIM.
    pub sim: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Command mode.
    pub command_mode: Option<CommandMode>,
    /// Include SID.
    pub include_sid: Option<String>,
    /// Delivery receipt requested: yes or no.
    pub delivery_receipt_requested: Option<bool>,
}

/// The filters of a list of [`Command`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CommandFilter {
    /// SIM.
    pub sim: Option<String>,
    /// Its status.
    pub status: Option<CommandStatus>,
    /// The direction.
    pub direction: Option<CommandDirection>,
    /// Transport.
    pub transport: Option<CommandTransport>,
}

/// A command mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CommandMode {
    /// `text`.
    Text,
    /// `binary`.
    Binary,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A command transport.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CommandTransport {
    /// `sms`.
    Sms,
    /// `ip`.
    Ip,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A command status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CommandStatus {
    /// `queued`.
    Queued,
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `received`.
    Received,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A command direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CommandDirection {
    /// `from_sim`.
    FromSim,
    /// `to_sim`.
    ToSim,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
