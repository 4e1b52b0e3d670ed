//! ```text
//! GET https://preview.twilio.com/wireless/Sims/{SimSid}/Usage
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::WirelessSim;

/// A wireless usage.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/wireless/Sims/{SimSid}/Usage",
    singleton,
    parent = WirelessSim,
    complete,
    /// Reads a wireless usage.
    fetch = FetchWirelessUsage,
)]
#[non_exhaustive]
pub struct WirelessUsage {
    /// The SIM that it is about.
    pub sim_sid: Sid<WirelessSim>,
    /// SIM unique name.
    pub sim_unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Period, as JSON.
    pub period: Option<Value>,
    /// Commands usage, as JSON.
    pub commands_usage: Option<Value>,
    /// Commands costs, as JSON.
    pub commands_costs: Option<Value>,
    /// Data usage, as JSON.
    pub data_usage: Option<Value>,
    /// Data costs, as JSON.
    pub data_costs: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WirelessUsage`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWirelessUsage {
    /// End.
    pub end: Option<String>,
    /// Start.
    pub start: Option<String>,
}
