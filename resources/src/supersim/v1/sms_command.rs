//! ```text
//! POST GET https://supersim.twilio.com/v1/SmsCommands
//! GET      https://supersim.twilio.com/v1/SmsCommands/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, IpCommandDirection, Sim};

/// A SMS command.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/SmsCommands",
    sid = "HC",
    complete,
    /// Creates a SMS command.
    create = CreateSmsCommand,
    /// Reads a SMS command.
    fetch,
    /// Lists SMS commands.
    list = SmsCommandFilter,
)]
#[non_exhaustive]
pub struct SmsCommand {
    /// The record's identifier.
    pub sid: Sid<SmsCommand>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// Payload. Personal data.
    #[twilio_resource(pii)]
    pub payload: Option<String>,
    /// Its status.
    pub status: Option<SmsCommandStatus>,
    /// The direction.
    pub direction: Option<IpCommandDirection>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`SmsCommand`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSmsCommand {
    /// SIM.
    pub sim: String,
    /// Payload.
    pub payload: String,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
}

/// The filters of a list of [`SmsCommand`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SmsCommandFilter {
    /// SIM.
    pub sim: Option<String>,
    /// Its status.
    pub status: Option<SmsCommandStatus>,
    /// The direction.
    pub direction: Option<IpCommandDirection>,
}

/// A SMS command status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SmsCommandStatus {
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
