//! ```text
//! POST GET   https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers
//! GET DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Links, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{Application, HttpMethod, Trunk};

/// A phone number.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks/{TrunkSid}/PhoneNumbers",
    sid = "PN",
    parent = Trunk,
    complete,
    /// Creates a phone number.
    create = CreatePhoneNumber,
    /// Reads a phone number.
    fetch,
    /// Lists phone numbers.
    list,
    /// Removes a phone number.
    delete,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Which address the number needs.
    pub address_requirements: Option<PhoneNumberAddressRequirement>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// Its capabilities.
    pub capabilities: Option<PhoneNumberCapabilities>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The record's identifier.
    pub sid: Sid<PhoneNumber>,
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
    /// The trunk that it belongs to.
    pub trunk_sid: Sid<Trunk>,
    /// The URL of the record.
    pub url: Option<String>,
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
}

/// The parameters for creating a [`PhoneNumber`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// Phone number SID.
    pub phone_number_sid: Sid<PhoneNumber>,
}

/// A phone number address requirement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PhoneNumberAddressRequirement {
    /// `none`.
    None,
    /// `any`.
    Any,
    /// `local`.
    Local,
    /// `foreign`.
    Foreign,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Phone number capabilities.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PhoneNumberCapabilities {
    /// Whether it supports messages with media.
    pub mms: Option<bool>,
    /// Whether it supports text messages.
    pub sms: Option<bool>,
    /// Whether it supports calls.
    pub voice: Option<bool>,
    /// Whether it supports faxes.
    pub fax: Option<bool>,
}
