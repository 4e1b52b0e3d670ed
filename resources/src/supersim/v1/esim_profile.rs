//! ```text
//! POST GET https://supersim.twilio.com/v1/ESimProfiles
//! GET      https://supersim.twilio.com/v1/ESimProfiles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, Sim};

/// An ESIM profile.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/ESimProfiles",
    sid = "HP",
    list_key = "esim_profiles",
    complete,
    /// Creates an ESIM profile.
    create = CreateEsimProfile,
    /// Reads an ESIM profile.
    fetch,
    /// Lists ESIM profiles.
    list = EsimProfileFilter,
)]
#[non_exhaustive]
pub struct EsimProfile {
    /// The record's identifier.
    pub sid: Sid<EsimProfile>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The ICCID, the serial number of the SIM. Personal data.
    #[twilio_resource(pii)]
    pub iccid: Option<String>,
    /// The SIM that it is about.
    pub sim_sid: Option<Sid<Sim>>,
    /// Its status.
    pub status: Option<EsimProfileStatus>,
    /// Eid.
    pub eid: Option<String>,
    /// Smdp plus address.
    pub smdp_plus_address: Option<String>,
    /// Matching ID.
    pub matching_id: Option<String>,
    /// The code that a device needs to download the profile.
    pub activation_code: Option<Secret>,
    /// Twilio's error code.
    pub error_code: Option<String>,
    /// The error.
    pub error_message: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`EsimProfile`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateEsimProfile {
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// Generate matching ID: yes or no.
    pub generate_matching_id: Option<bool>,
    /// Eid.
    pub eid: Option<String>,
}

/// The filters of a list of [`EsimProfile`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct EsimProfileFilter {
    /// Eid.
    pub eid: Option<String>,
    /// SIM SID.
    pub sim_sid: Option<String>,
    /// Its status.
    pub status: Option<EsimProfileStatus>,
}

/// An ESIM profile status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EsimProfileStatus {
    /// `new`.
    New,
    /// `reserving`.
    Reserving,
    /// `available`.
    Available,
    /// `downloaded`.
    Downloaded,
    /// `installed`.
    Installed,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
