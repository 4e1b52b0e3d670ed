//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{
    Account, Address, Application, Bundle, HttpMethod, Identity,
    IncomingPhoneNumberAddressRequirement, IncomingPhoneNumberCapabilities,
    IncomingPhoneNumberEmergencyAddressStatus, IncomingPhoneNumberEmergencyStatus,
    IncomingPhoneNumberVoiceReceiveMode, Trunk,
};

/// A phone number of the account, and its settings for calls and messages.
///
/// [Twilio's
/// page](https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::api::v2010::{
///     CreateIncomingPhoneNumber, IncomingPhoneNumber, UpdateIncomingPhoneNumber,
/// };
///
/// let wanted = CreateIncomingPhoneNumber::new().phone_number("+14155550100");
/// let number = IncomingPhoneNumber::create(&client, (), wanted).await?;
/// let update = UpdateIncomingPhoneNumber::new().sms_url("https://example.com/sms");
/// let number = IncomingPhoneNumber::update(&client, number.sid, update).await?;
/// assert_eq!(number.sms_url.as_deref(), Some("https://example.com/sms"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    sid = "PN",
    parent = Account,
    complete,
    /// Buys a number: this one, or any with an area code.
    create = CreateIncomingPhoneNumber,
    /// Reads one number.
    fetch,
    /// Lists the account's numbers.
    list = IncomingPhoneNumberFilter,
    /// Changes the settings of a number, or moves it to another account.
    update = UpdateIncomingPhoneNumber,
    /// Releases the number; it may not be available again.
    delete,
)]
#[non_exhaustive]
pub struct IncomingPhoneNumber {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The address that the number's country requires.
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
    /// A description for people; by default the number itself. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The identity that the number's country requires.
    pub identity_sid: Option<Sid<Identity>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// `twilio`, or `hosted` if another provider owns the number.
    pub origin: Option<String>,
    /// The number's identifier, `PN...`.
    pub sid: Sid<IncomingPhoneNumber>,
    /// The application that handles messages; empty if there is none.
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
    /// The trunk that receives the calls, instead of `voice_url`.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Whether calls are received as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// The application that handles calls; empty if there is none.
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
    /// The regulatory bundle that the number's country requires.
    pub bundle_sid: Option<Sid<Bundle>>,
    /// Its status.
    pub status: Option<String>,
}

/// A number to buy.
///
/// Specify `phone_number`, which `AvailablePhoneNumberLocal` and similar resources
/// find, or an `area_code`.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateIncomingPhoneNumber {
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
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address for emergency services.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The associated identity.
    pub identity_sid: Option<Sid<Identity>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Whether calls are received as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The area code.
    pub area_code: Option<String>,
}

/// The filters of a list of [`IncomingPhoneNumber`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct IncomingPhoneNumberFilter {
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

/// The parameters for changing a [`IncomingPhoneNumber`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateIncomingPhoneNumber {
    /// The account to move the number to.
    pub account_sid: Option<Sid<twilio_runtime::Account>>,
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
    /// Whether emergency calls can be made.
    pub emergency_status: Option<IncomingPhoneNumberEmergencyStatus>,
    /// The address for emergency services.
    pub emergency_address_sid: Option<Sid<Address>>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// Whether calls are received as voice or as fax.
    pub voice_receive_mode: Option<IncomingPhoneNumberVoiceReceiveMode>,
    /// The associated identity.
    pub identity_sid: Option<Sid<Identity>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Option<Sid<Bundle>>,
}
