//! ```text
//! POST GET https://supersim.twilio.com/v1/Sims
//! GET POST https://supersim.twilio.com/v1/Sims/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Links, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown,
};

use super::{Fleet, HttpMethod};

/// A SIM.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/Sims",
    sid = "HS",
    alias = unique_name,
    complete,
    /// Creates a SIM.
    create = CreateSim,
    /// Reads a SIM.
    fetch,
    /// Lists SIMs.
    list = SimFilter,
    /// Changes a SIM.
    update = UpdateSim,
)]
#[non_exhaustive]
pub struct Sim {
    /// The record's identifier.
    pub sid: Sid<Sim>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The ICCID, the serial number of the SIM. Personal data.
    #[twilio_resource(pii)]
    pub iccid: Option<String>,
    /// Its status.
    pub status: Option<SimStatus>,
    /// Fleet SID.
    pub fleet_sid: Option<Sid<Fleet>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Sim`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSim {
    /// The ICCID, the serial number of the SIM.
    pub iccid: String,
    /// The code that proves possession of the SIM.
    pub registration_code: Secret,
}

/// The filters of a list of [`Sim`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SimFilter {
    /// Its status.
    pub status: Option<SimStatus>,
    /// Fleet.
    pub fleet: Option<String>,
    /// The ICCID, the serial number of the SIM. Personal data.
    #[param(pii)]
    pub iccid: Option<String>,
}

/// The parameters for changing a [`Sim`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSim {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Its status.
    pub status: Option<SimStatusUpdate>,
    /// Fleet.
    pub fleet: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// Account SID.
    pub account_sid: Option<String>,
}

/// A SIM status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SimStatus {
    /// `new`.
    New,
    /// `ready`.
    Ready,
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `scheduled`.
    Scheduled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A SIM status update.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SimStatusUpdate {
    /// `ready`.
    Ready,
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
