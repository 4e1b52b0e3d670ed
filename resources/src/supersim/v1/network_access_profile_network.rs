//! ```text
//! POST GET   https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks
//! GET DELETE https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Network, NetworkAccessProfile};

/// A network access profile network.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
    sid = "HW",
    parent = NetworkAccessProfile,
    complete,
    /// Creates a network access profile network.
    create = CreateNetworkAccessProfileNetwork,
    /// Reads a network access profile network.
    fetch,
    /// Lists network access profile networks.
    list,
    /// Removes a network access profile network.
    delete,
)]
#[non_exhaustive]
pub struct NetworkAccessProfileNetwork {
    /// The record's identifier.
    pub sid: Sid<NetworkAccessProfileNetwork>,
    /// Network access profile SID.
    pub network_access_profile_sid: Sid<NetworkAccessProfile>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// Identifiers: a list.
    pub identifiers: Option<Vec<Value>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`NetworkAccessProfileNetwork`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateNetworkAccessProfileNetwork {
    /// Network.
    pub network: Sid<Network>,
}
