//! ```text
//! GET https://supersim.twilio.com/v1/Sims/{SimSid}/IpAddresses
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioResource, Unknown};

use super::Sim;

/// A SIM IP address.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/Sims/{SimSid}/IpAddresses",
    key = none,
    parent = Sim,
    placeholders(SimSid: Sid<Sim>),
    complete,
    /// Lists SIM IP addresses.
    list,
)]
#[non_exhaustive]
pub struct SimIpAddress {
    /// The IP address.
    pub ip_address: Option<String>,
    /// IP address version.
    pub ip_address_version: Option<SimIpAddressVersion>,
}

/// A SIM IP address version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SimIpAddressVersion {
    /// `IPv4`.
    IPv4,
    /// `IPv6`.
    IPv6,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
