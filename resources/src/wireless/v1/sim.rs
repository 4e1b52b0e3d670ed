//! ```text
//! GET POST DELETE https://wireless.twilio.com/v1/Sims/{Sid}
//! GET             https://wireless.twilio.com/v1/Sims
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

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
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Rate plan SID.
    pub rate_plan_sid: Option<Sid<RatePlan>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The number on the SIM itself. Personal data.
    #[twilio_resource(pii)]
    pub iccid: Option<String>,
    /// E ID. Deprecated.
    pub e_id: Option<String>,
    /// How far it has come.
    pub status: Option<SimStatus>,
    /// Reset status.
    pub reset_status: Option<SimResetStatus>,
    /// Commands callback URL.
    pub commands_callback_url: Option<String>,
    /// Commands callback method.
    pub commands_callback_method: Option<HttpMethod>,
    /// The method of asking there. Deprecated.
    pub sms_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for messages fails. Deprecated.
    pub sms_fallback_url: Option<String>,
    /// The method of asking. Deprecated.
    pub sms_method: Option<HttpMethod>,
    /// What is asked when a message comes in. Deprecated.
    pub sms_url: Option<String>,
    /// The method of asking there. Deprecated.
    pub voice_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for calls fails. Deprecated.
    pub voice_fallback_url: Option<String>,
    /// The method of asking. Deprecated.
    pub voice_method: Option<HttpMethod>,
    /// What is asked when a call comes in. Deprecated.
    pub voice_url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
    /// The addresses of what it holds, by name.
    pub links: Option<Links>,
    /// The IP address. Deprecated.
    pub ip_address: Option<String>,
}

/// Which [`Sim`]s are listed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SimFilter {
    /// How far it has come.
    pub status: Option<SimStatus>,
    /// The number on the SIM itself. Personal data.
    #[param(pii)]
    pub iccid: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// E ID. Deprecated.
    #[param(deprecated)]
    pub e_id: Option<String>,
    /// SIM registration code.
    pub sim_registration_code: Option<String>,
}

/// Changes to a [`Sim`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSim {
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both.
    pub unique_name: Option<String>,
    /// The method of these reports.
    pub callback_method: Option<HttpMethod>,
    /// Where what happens is reported.
    pub callback_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// How far it has come.
    pub status: Option<SimStatus>,
    /// Commands callback method.
    pub commands_callback_method: Option<HttpMethod>,
    /// Commands callback URL.
    pub commands_callback_url: Option<String>,
    /// The method of asking there.
    pub sms_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The method of asking.
    pub sms_method: Option<HttpMethod>,
    /// What is asked when a message comes in.
    pub sms_url: Option<String>,
    /// The method of asking there. Deprecated.
    #[param(deprecated)]
    pub voice_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for calls fails. Deprecated.
    #[param(deprecated)]
    pub voice_fallback_url: Option<String>,
    /// The method of asking. Deprecated.
    #[param(deprecated)]
    pub voice_method: Option<HttpMethod>,
    /// What is asked when a call comes in. Deprecated.
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
