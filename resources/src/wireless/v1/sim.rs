//! ```text
//! GET POST DELETE https://wireless.twilio.com/v1/Sims/{Sid}
//! GET             https://wireless.twilio.com/v1/Sims
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Links, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown,
};

use super::{HttpMethod, RatePlan};

/// A SIM.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "wireless",
    path = "/v1/Sims",
    sid = "DE",
    alias = unique_name,
    complete,
    /// Reads a SIM.
    fetch,
    /// Lists SIMs.
    list = SimFilter,
    /// Changes a SIM.
    update = UpdateSim,
    /// Removes a SIM.
    delete,
)]
#[non_exhaustive]
pub struct Sim {
    /// The record's identifier.
    pub sid: Sid<Sim>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Rate plan SID.
    pub rate_plan_sid: Option<Sid<RatePlan>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The ICCID, the serial number of the SIM. Personal data.
    #[twilio_resource(pii)]
    pub iccid: Option<String>,
    /// E ID. Deprecated.
    pub e_id: Option<String>,
    /// Its status.
    pub status: Option<SimStatus>,
    /// Reset status.
    pub reset_status: Option<SimResetStatus>,
    /// Commands callback URL.
    pub commands_callback_url: Option<String>,
    /// Commands callback method.
    pub commands_callback_method: Option<HttpMethod>,
    /// The HTTP method for this URL. Deprecated.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails. Deprecated.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL. Deprecated.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages. Deprecated.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL. Deprecated.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails. Deprecated.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL. Deprecated.
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls. Deprecated.
    pub voice_url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The IP address. Deprecated.
    pub ip_address: Option<String>,
}

/// The filters of a list of [`Sim`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SimFilter {
    /// Its status.
    pub status: Option<SimStatus>,
    /// The ICCID, the serial number of the SIM. Personal data.
    #[param(pii)]
    pub iccid: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// E ID. Deprecated.
    #[param(deprecated)]
    pub e_id: Option<String>,
    /// SIM registration code.
    pub sim_registration_code: Option<Secret>,
}

/// The parameters for changing a [`Sim`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSim {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<HttpMethod>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// Its status.
    pub status: Option<SimStatus>,
    /// Commands callback method.
    pub commands_callback_method: Option<HttpMethod>,
    /// Commands callback URL.
    pub commands_callback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL. Deprecated.
    #[param(deprecated)]
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails. Deprecated.
    #[param(deprecated)]
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL. Deprecated.
    #[param(deprecated)]
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls. Deprecated.
    #[param(deprecated)]
    pub voice_url: Option<String>,
    /// Reset status.
    pub reset_status: Option<SimResetStatus>,
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
    /// `suspended`.
    Suspended,
    /// `deactivated`.
    Deactivated,
    /// `canceled`.
    Canceled,
    /// `scheduled`.
    Scheduled,
    /// `updating`.
    Updating,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A SIM reset status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SimResetStatus {
    /// `resetting`.
    Resetting,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
