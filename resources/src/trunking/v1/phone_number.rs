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
    /// What it can carry.
    pub capabilities: Option<PhoneNumberCapabilities>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The addresses of what it holds, by name.
    pub links: Option<Links>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The record's identifier.
    pub sid: Sid<PhoneNumber>,
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
    /// The trunk that it belongs to.
    pub trunk_sid: Sid<Trunk>,
    /// The record's own address.
    pub url: Option<String>,
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
}

/// What it takes to create a [`PhoneNumber`].
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
    /// Whether it carries messages with media.
    pub mms: Option<bool>,
    /// Whether it carries text messages.
    pub sms: Option<bool>,
    /// Whether it carries calls.
    pub voice: Option<bool>,
    /// Whether it carries faxes.
    pub fax: Option<bool>,
}
