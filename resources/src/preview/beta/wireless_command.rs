//! ```text
//! POST GET https://preview.twilio.com/wireless/Commands
//! GET      https://preview.twilio.com/wireless/Commands/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::WirelessSim;

/// A wireless command.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/wireless/Commands",
    sid = "DC",
    complete,
    /// Creates a wireless command.
    create = CreateWirelessCommand,
    /// Reads a wireless command.
    fetch,
    /// Lists wireless commands.
    list = WirelessCommandFilter,
)]
#[non_exhaustive]
pub struct WirelessCommand {
    /// The record's identifier.
    pub sid: Sid<WirelessCommand>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Device SID.
    pub device_sid: Option<Sid<WirelessSim>>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<WirelessSim>>,
    /// Command.
    pub command: Option<String>,
    /// Command mode.
    pub command_mode: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// The direction.
    pub direction: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`WirelessCommand`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWirelessCommand {
    /// Command.
    pub command: String,
    /// Device.
    pub device: Option<String>,
    /// SIM.
    pub sim: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Command mode.
    pub command_mode: Option<String>,
    /// Include SID.
    pub include_sid: Option<String>,
}

/// The filters of a list of [`WirelessCommand`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WirelessCommandFilter {
    /// Device.
    pub device: Option<String>,
    /// SIM.
    pub sim: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// The direction.
    pub direction: Option<String>,
}
