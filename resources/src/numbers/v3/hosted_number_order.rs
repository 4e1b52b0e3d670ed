//! ```text
//! POST https://numbers.twilio.com/v3/HostedNumbers/HostedNumberOrders
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Secret, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{Address, Application, Identity, PhoneNumber, SigningDocument};

/// A hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v3/HostedNumbers/HostedNumberOrders",
    sid = "HR",
    key = none,
    complete,
    /// Creates a hosted number order.
    create = CreateHostedNumberOrder,
)]
#[non_exhaustive]
pub struct HostedNumberOrder {
    /// The record's identifier.
    pub sid: Option<Sid<HostedNumberOrder>>,
    /// The account that it belongs to.
    #[serde(rename = "accountSid")]
    pub account_sid: Option<Sid<Account>>,
    /// Incoming phone number SID.
    #[serde(rename = "incomingPhoneNumberSid")]
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// The associated address.
    #[serde(rename = "addressSid")]
    pub address_sid: Option<Sid<Address>>,
    /// Signing document SID.
    #[serde(rename = "signingDocumentSid")]
    pub signing_document_sid: Option<Sid<SigningDocument>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    #[serde(rename = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<HostedNumberOrderCapabilities>,
    /// A description for people. Personal data.
    #[serde(rename = "friendlyName")]
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[serde(rename = "uniqueName")]
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
    /// The reason for the failure.
    #[serde(rename = "failureReason")]
    pub failure_reason: Option<String>,
    /// When it was created.
    #[serde(rename = "dateCreated")]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(rename = "dateUpdated")]
    pub date_updated: Option<Timestamp>,
    /// Verification attempts. By default `0`.
    #[serde(rename = "verificationAttempts")]
    pub verification_attempts: Option<i64>,
    /// The email address. Personal data.
    #[twilio_resource(pii)]
    pub email: Option<String>,
    /// Additional recipients of notifications by email. Personal data.
    #[serde(rename = "ccEmails")]
    #[twilio_resource(pii)]
    pub cc_emails: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Verification type.
    #[serde(rename = "verificationType")]
    pub verification_type: Option<HostedNumberOrderVerificationType>,
    /// Verification document SID.
    #[serde(rename = "verificationDocumentSid")]
    pub verification_document_sid: Option<Sid<Identity>>,
    /// Extension.
    pub extension: Option<String>,
    /// Call delay. By default `0`.
    #[serde(rename = "callDelay")]
    pub call_delay: Option<i64>,
    /// Verification code.
    #[serde(rename = "verificationCode")]
    pub verification_code: Option<Secret>,
    /// Verification call SIDs: a list.
    #[serde(rename = "verificationCallSids")]
    pub verification_call_sids: Option<Vec<String>>,
}

/// The parameters for creating a [`HostedNumberOrder`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateHostedNumberOrder {
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: String,
    /// SMS capability: yes or no.
    pub sms_capability: bool,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The application that handles messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// The email address.
    pub email: Option<String>,
    /// Verification type.
    pub verification_type: Option<HostedNumberOrderVerificationType>,
    /// Verification document SID.
    pub verification_document_sid: Option<Sid<Identity>>,
}

/// Hosted number order capabilities.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct HostedNumberOrderCapabilities {
    /// Whether it supports messages with media.
    pub mms: Option<bool>,
    /// Whether it supports text messages.
    pub sms: Option<bool>,
    /// Whether it supports calls.
    pub voice: Option<bool>,
}

/// A hosted number order status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderStatus {
    /// `twilio-processing`.
    TwilioProcessing,
    /// `received`.
    Received,
    /// `pending-verification`.
    PendingVerification,
    /// `verified`.
    Verified,
    /// `pending-loa`.
    PendingLoa,
    /// `carrier-processing`.
    CarrierProcessing,
    /// `testing`.
    Testing,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `action-required`.
    ActionRequired,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A hosted number order verification type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderVerificationType {
    /// `phone-call`.
    PhoneCall,
    /// `phone-bill`.
    PhoneBill,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
