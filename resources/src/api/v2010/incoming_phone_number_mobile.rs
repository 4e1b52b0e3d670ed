//! ```text
//! POST GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{
    Account, Address, Application, Bundle, HttpMethod, Identity,
    IncomingPhoneNumberAddressRequirement, IncomingPhoneNumberCapabilities,
    IncomingPhoneNumberEmergencyAddressStatus, IncomingPhoneNumberEmergencyStatus,
    IncomingPhoneNumberVoiceReceiveMode, OutgoingCallerId, Trunk,
};

/// An incoming phone number mobile.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json",
    key = none,
    list_key = "incoming_phone_numbers",
    parent = Account,
    complete,
    /// Creates an incoming phone number mobile.
    create = CreateIncomingPhoneNumberMobile,
    /// Lists incoming phone number mobiles.
    list = IncomingPhoneNumberMobileFilter,
)]
#[non_exhaustive]
pub struct IncomingPhoneNumberMobile {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The address that goes with it.
    pub address_sid: Option<Sid<Address>>,
    /// Which address the number needs.
    pub address_requirements: Option<IncomingPhoneNumberAddressRequirement>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// What it can carry.
    pub capabilities: Option<IncomingPhoneNumberCapabilities>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The identity that goes with it.
    pub identity_sid: Option<Sid<Identity>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Where it comes from.
    pub origin: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<OutgoingCallerId>>,
    /// SMS application SID.
    pub sms_application_sid: Option<String>,
    /// The method of asking there.
    pub sms_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The method of asking.
    pub sms_method: Option<HttpMethod>,
    /// What is asked when a message comes in.
    pub sms_url: Option<String>,
    /// Where each change of status is reported.
    pub status_callback: Option<String>,
    /// The method of these reports.
    pub status_callback_method: Option<HttpMethod>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The record's own address, without the host.
    pub uri: Option<String>,
    /// Whether calls are taken as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// Voice application SID.
    pub voice_application_sid: Option<String>,
    /// Whether callers are looked up by name.
    pub voice_caller_id_lookup: Option<bool>,
    /// The method of asking there.
    pub voice_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The method of asking.
    pub voice_method: Option<HttpMethod>,
    /// What is asked when a call comes in.
    pub voice_url: Option<String>,
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address that emergency services are told.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// Emergency address status.
    pub emergency_address_status: Option<IncomingPhoneNumberEmergencyAddressStatus>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
    /// How far it has come.
    pub status: Option<String>,
}

/// What it takes to create a [`IncomingPhoneNumberMobile`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateIncomingPhoneNumberMobile {
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: String,
    /// The version of the API.
    pub api_version: Option<String>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The application that says what to do with messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// The method of asking there.
    pub sms_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The method of asking.
    pub sms_method: Option<HttpMethod>,
    /// What is asked when a message comes in.
    pub sms_url: Option<String>,
    /// Where each change of status is reported.
    pub status_callback: Option<String>,
    /// The method of these reports.
    pub status_callback_method: Option<HttpMethod>,
    /// The application that says what to do with calls.
    pub voice_application_sid: Option<Sid<Application>>,
    /// Whether callers are looked up by name.
    pub voice_caller_id_lookup: Option<bool>,
    /// The method of asking there.
    pub voice_fallback_method: Option<HttpMethod>,
    /// What is asked where the first address for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The method of asking.
    pub voice_method: Option<HttpMethod>,
    /// What is asked when a call comes in.
    pub voice_url: Option<String>,
    /// The identity that goes with it.
    pub identity_sid: Option<Sid<Identity>>,
    /// The address that goes with it.
    pub address_sid: Option<Sid<Address>>,
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address that emergency services are told.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// Whether calls are taken as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
}

/// Which [`IncomingPhoneNumberMobile`]s are listed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct IncomingPhoneNumberMobileFilter {
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Where it comes from.
    pub origin: Option<String>,
}
