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
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Which address the number needs.
    pub address_requirements: Option<IncomingPhoneNumberAddressRequirement>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// Its capabilities.
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
    /// The associated identity.
    pub identity_sid: Option<Sid<Identity>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Its source.
    pub origin: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<OutgoingCallerId>>,
    /// SMS application SID.
    pub sms_application_sid: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Whether calls are received as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// Voice application SID.
    pub voice_application_sid: Option<String>,
    /// Whether callers are looked up by name.
    pub voice_caller_id_lookup: Option<bool>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address for emergency services.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// Emergency address status.
    pub emergency_address_status: Option<IncomingPhoneNumberEmergencyAddressStatus>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
    /// Its status.
    pub status: Option<String>,
}

/// The parameters for creating a [`IncomingPhoneNumberMobile`].
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
    /// The application that handles messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The application that handles calls.
    pub voice_application_sid: Option<Sid<Application>>,
    /// Whether callers are looked up by name.
    pub voice_caller_id_lookup: Option<bool>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// The associated identity.
    pub identity_sid: Option<Sid<Identity>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address for emergency services.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// Whether calls are received as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
}

/// The filters of a list of [`IncomingPhoneNumberMobile`]s.
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
    /// Its source.
    pub origin: Option<String>,
}
