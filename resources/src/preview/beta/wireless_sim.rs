//! ```text
//! GET POST https://preview.twilio.com/wireless/Sims/{Sid}
//! GET      https://preview.twilio.com/wireless/Sims
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Secret, Sid, TwilioParams, TwilioResource};

use super::{HttpMethod, WirelessRatePlan};

/// A wireless SIM.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/wireless/Sims",
    sid = "DE",
    alias = unique_name,
    complete,
    /// Reads a wireless SIM.
    fetch,
    /// Lists wireless SIMs.
    list = WirelessSimFilter,
    /// Changes a wireless SIM.
    update = UpdateWirelessSim,
)]
#[non_exhaustive]
pub struct WirelessSim {
    /// The record's identifier.
    pub sid: Sid<WirelessSim>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Rate plan SID.
    pub rate_plan_sid: Option<Sid<WirelessRatePlan>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The ICCID, the serial number of the SIM.
    pub iccid: Option<String>,
    /// E ID.
    pub e_id: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Commands callback URL.
    pub commands_callback_url: Option<String>,
    /// Commands callback method.
    pub commands_callback_method: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`WirelessSim`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WirelessSimFilter {
    /// Its status.
    pub status: Option<String>,
    /// The ICCID, the serial number of the SIM.
    pub iccid: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// E ID.
    pub e_id: Option<String>,
    /// SIM registration code.
    pub sim_registration_code: Option<Secret>,
}

/// The parameters for changing a [`WirelessSim`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWirelessSim {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Rate plan.
    pub rate_plan: Option<String>,
    /// Its status.
    pub status: Option<String>,
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
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
}
