//! ```text
//! POST GET https://supersim.twilio.com/v1/IpCommands
//! GET      https://supersim.twilio.com/v1/IpCommands/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, IpCommandDirection, Sim};

/// An IP command.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/IpCommands",
    sid = "HG",
    complete,
    /// Creates an IP command.
    create = CreateIpCommand,
    /// Reads an IP command.
    fetch,
    /// Lists IP commands.
    list = IpCommandFilter,
)]
#[non_exhaustive]
pub struct IpCommand {
    /// The record's identifier.
    pub sid: Sid<IpCommand>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// SIM ICCID.
    pub sim_iccid: Option<String>,
    /// Its status.
    pub status: Option<IpCommandStatus>,
    /// The direction.
    pub direction: Option<IpCommandDirection>,
    /// Device IP.
    pub device_ip: Option<String>,
    /// Device port. By default `0`.
    pub device_port: Option<i64>,
    /// Payload type.
    pub payload_type: Option<IpCommandPayloadType>,
    /// Payload. Personal data.
    #[twilio_resource(pii)]
    pub payload: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`IpCommand`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateIpCommand {
    /// SIM.
    pub sim: String,
    /// Payload.
    pub payload: String,
    /// Device port.
    pub device_port: i64,
    /// Payload type.
    pub payload_type: Option<IpCommandPayloadType>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
}

/// The filters of a list of [`IpCommand`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct IpCommandFilter {
    /// SIM.
    pub sim: Option<String>,
    /// SIM ICCID.
    pub sim_iccid: Option<String>,
    /// Its status.
    pub status: Option<IpCommandStatus>,
    /// The direction.
    pub direction: Option<IpCommandDirection>,
}

/// An IP command status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IpCommandStatus {
    /// `queued`.
    Queued,
    /// `sent`.
    Sent,
    /// `received`.
    Received,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An IP command payload type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IpCommandPayloadType {
    /// `text`.
    Text,
    /// `binary`.
    Binary,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
