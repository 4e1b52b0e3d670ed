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
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The number on the SIM itself. Personal data.
    #[twilio_resource(pii)]
    pub iccid: Option<String>,
    /// How far it has come.
    pub status: Option<SimStatus>,
    /// Fleet SID.
    pub fleet_sid: Option<Sid<Fleet>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
    /// The addresses of what it holds, by name.
    pub links: Option<Links>,
}

/// What it takes to create a [`Sim`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSim {
    /// The number on the SIM itself.
    pub iccid: String,
    /// The code that proves who has the SIM.
    pub registration_code: Secret,
}

/// Which [`Sim`]s are listed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SimFilter {
    /// How far it has come.
    pub status: Option<SimStatus>,
    /// Fleet.
    pub fleet: Option<String>,
    /// The number on the SIM itself. Personal data.
    #[param(pii)]
    pub iccid: Option<String>,
}

/// Changes to a [`Sim`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSim {
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both.
    pub unique_name: Option<String>,
    /// How far it has come.
    pub status: Option<SimStatusUpdate>,
    /// Fleet.
    pub fleet: Option<String>,
    /// Where what happens is reported.
    pub callback_url: Option<String>,
    /// The method of these reports.
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
