//! ```text
//! POST GET https://supersim.twilio.com/v1/NetworkAccessProfiles
//! GET POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A network access profile.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/NetworkAccessProfiles",
    sid = "HA",
    alias = unique_name,
    complete,
    /// Creates a network access profile.
    create = CreateNetworkAccessProfile,
    /// Reads a network access profile.
    fetch,
    /// Lists network access profiles.
    list,
    /// Changes a network access profile.
    update = UpdateNetworkAccessProfile,
)]
#[non_exhaustive]
pub struct NetworkAccessProfile {
    /// The record's identifier.
    pub sid: Sid<NetworkAccessProfile>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`NetworkAccessProfile`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateNetworkAccessProfile {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Networks: a list.
    pub networks: Option<Vec<String>>,
}

/// The parameters for changing a [`NetworkAccessProfile`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateNetworkAccessProfile {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}
