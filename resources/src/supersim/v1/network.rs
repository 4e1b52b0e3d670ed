//! ```text
//! GET https://supersim.twilio.com/v1/Networks/{Sid}
//! GET https://supersim.twilio.com/v1/Networks
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

/// A network.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/Networks",
    sid = "HW",
    complete,
    /// Reads a network.
    fetch,
    /// Lists networks.
    list = NetworkFilter,
)]
#[non_exhaustive]
pub struct Network {
    /// The record's identifier.
    pub sid: Sid<Network>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// Identifiers: a list.
    pub identifiers: Option<Vec<Value>>,
}

/// The filters of a list of [`Network`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct NetworkFilter {
    /// The country.
    pub iso_country: Option<String>,
    /// MCC.
    pub mcc: Option<String>,
    /// MNC.
    pub mnc: Option<String>,
}
