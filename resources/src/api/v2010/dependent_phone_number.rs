//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

use super::{
    Address, Application, HttpMethod, IncomingPhoneNumberAddressRequirement,
    IncomingPhoneNumberEmergencyStatus, OutgoingCallerId, Trunk,
};

/// A dependent phone number.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json",
    key = none,
    parent = Address,
    placeholders(AddressSid: Sid<Address>),
    complete,
    /// Lists dependent phone numbers.
    list,
)]
#[non_exhaustive]
pub struct DependentPhoneNumber {
    /// The record's identifier.
    pub sid: Option<Sid<OutgoingCallerId>>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// Whether callers are looked up by name.
    pub voice_caller_id_lookup: Option<bool>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// Which address the number needs.
    pub address_requirements: Option<IncomingPhoneNumberAddressRequirement>,
    /// Its capabilities.
    pub capabilities: Option<Value>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The application that handles messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// The application that handles calls.
    pub voice_application_sid: Option<Sid<Application>>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address for emergency services.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}
