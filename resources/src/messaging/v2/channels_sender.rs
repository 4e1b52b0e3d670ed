//! ```text
//! POST GET        https://messaging.twilio.com/v2/Channels/Senders
//! GET POST DELETE https://messaging.twilio.com/v2/Channels/Senders/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Secret, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// A channels sender.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v2/Channels/Senders",
    sid = "XE",
    complete,
    /// Creates a channels sender.
    create(params = CreateChannelsSender, body = json),
    /// Reads a channels sender.
    fetch,
    /// Lists channels senders.
    list = ChannelsSenderFilter,
    /// Changes a channels sender.
    update(params = UpdateChannelsSender, body = json),
    /// Removes a channels sender.
    delete,
)]
#[non_exhaustive]
pub struct ChannelsSender {
    /// The record's identifier.
    pub sid: Sid<ChannelsSender>,
    /// Its status.
    pub status: Option<ChannelsSenderStatus>,
    /// Sender ID.
    pub sender_id: Option<String>,
    /// Its configuration.
    pub configuration: Option<Configuration>,
    /// Webhook.
    pub webhook: Option<Webhook>,
    /// Profile.
    pub profile: Option<ProfileGenericResponse>,
    /// Properties.
    pub properties: Option<Properties>,
    /// Offline reasons: a list.
    pub offline_reasons: Option<Vec<Items>>,
    /// Compliance.
    pub compliance: Option<RcsComplianceResponse>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ChannelsSender`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateChannelsSender {
    /// Sender ID.
    pub sender_id: String,
    /// Its configuration.
    pub configuration: Option<ChannelsSenderConfiguration>,
    /// Webhook.
    pub webhook: Option<ChannelsSenderWebhook>,
    /// Profile.
    pub profile: Option<Profile>,
}

/// The filters of a list of [`ChannelsSender`]s.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct ChannelsSenderFilter {
    /// The channel.
    pub channel: String,
}

/// The parameters for changing a [`ChannelsSender`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateChannelsSender {
    /// Its configuration.
    pub configuration: Option<ChannelsSenderConfiguration>,
    /// Webhook.
    pub webhook: Option<ChannelsSenderWebhook>,
    /// Profile.
    pub profile: Option<Profile>,
}

/// A channels sender status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ChannelsSenderStatus {
    /// `CREATING`.
    Creating,
    /// `ONLINE`.
    Online,
    /// `OFFLINE`.
    Offline,
    /// `PENDING_VERIFICATION`.
    PendingVerification,
    /// `VERIFYING`.
    Verifying,
    /// `ONLINE:UPDATING`.
    #[string_enum(name = "ONLINE:UPDATING")]
    OnlineUpdating,
    /// `TWILIO_REVIEW`.
    TwilioReview,
    /// `DRAFT`.
    Draft,
    /// `STUBBED`.
    Stubbed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A configuration.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct Configuration {
    /// Waba ID.
    pub waba_id: Option<String>,
    /// Verification method. By default `sms`.
    pub verification_method: Option<ConfigurationVerificationMethod>,
    /// Verification code.
    pub verification_code: Option<Secret>,
    /// Voice application SID.
    pub voice_application_sid: Option<String>,
}

/// A configuration verification method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationVerificationMethod {
    /// `sms`.
    Sms,
    /// `voice`.
    Voice,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A webhook.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct Webhook {
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub callback_method: Option<WebhookCallbackMethod>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<WebhookCallbackMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<String>,
}

/// A webhook callback method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum WebhookCallbackMethod {
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A profile generic response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ProfileGenericResponse {
    /// The name.
    pub name: Option<String>,
    /// About.
    pub about: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Banner URL.
    pub banner_url: Option<String>,
    /// Privacy URL.
    pub privacy_url: Option<String>,
    /// Terms of service URL.
    pub terms_of_service_url: Option<String>,
    /// Accent color.
    pub accent_color: Option<String>,
    /// Vertical.
    pub vertical: Option<String>,
    /// Websites: a list.
    pub websites: Option<Vec<ProfileGenericResponseWebsites>>,
    /// Emails: a list.
    pub emails: Option<Vec<ProfileGenericResponseEmails>>,
    /// Phone numbers: a list.
    pub phone_numbers: Option<Vec<ProfileGenericResponsePhoneNumbers>>,
}

/// Profile generic response websites.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ProfileGenericResponseWebsites {
    /// Website.
    pub website: Option<String>,
    /// The label.
    pub label: Option<String>,
}

/// Profile generic response emails.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ProfileGenericResponseEmails {
    /// The email address.
    pub email: Option<String>,
    /// The label.
    pub label: Option<String>,
}

/// Profile generic response phone numbers.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ProfileGenericResponsePhoneNumbers {
    /// The phone number.
    pub phone_number: Option<String>,
    /// The label.
    pub label: Option<String>,
}

/// Properties.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct Properties {
    /// Quality rating.
    pub quality_rating: Option<String>,
    /// Messaging limit.
    pub messaging_limit: Option<String>,
}

/// Items.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct Items {
    /// The code.
    pub code: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// The URL of the error's explanation.
    pub more_info: Option<String>,
}

/// A rcs compliance response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct RcsComplianceResponse {
    /// Registration SID.
    pub registration_sid: Option<String>,
    /// Countries: a list.
    pub countries: Option<Vec<RcsComplianceCountryResponse>>,
}

/// A rcs compliance country response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct RcsComplianceCountryResponse {
    /// The country.
    pub country: Option<String>,
    /// Registration SID.
    pub registration_sid: Option<String>,
    /// Its status.
    pub status: Option<RcsCountryStatus>,
    /// Carriers: a list.
    pub carriers: Option<Vec<RcsCarrier>>,
}

/// A rcs country status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RcsCountryStatus {
    /// `ONLINE`.
    Online,
    /// `OFFLINE`.
    Offline,
    /// `TWILIO_REVIEW`.
    TwilioReview,
    /// `PENDING_VERIFICATION`.
    PendingVerification,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A rcs carrier.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct RcsCarrier {
    /// The name.
    pub name: Option<String>,
    /// Its status.
    pub status: Option<RcsCarrierStatus>,
}

/// A rcs carrier status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RcsCarrierStatus {
    /// `UNKNOWN`.
    Unknown,
    /// `UNLAUNCHED`.
    Unlaunched,
    /// `CARRIER_REVIEW`.
    CarrierReview,
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `SUSPENDED`.
    Suspended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A channels sender configuration.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct ChannelsSenderConfiguration {
    /// Waba ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waba_id: Option<String>,
    /// Verification method. By default `sms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_method: Option<ConfigurationVerificationMethod>,
    /// Verification code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_code: Option<Secret>,
    /// Voice application SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_application_sid: Option<String>,
}

/// A channels sender webhook.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct ChannelsSenderWebhook {
    /// The URL that receives events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// The HTTP method for these requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_method: Option<WebhookCallbackMethod>,
    /// The URL that is used if the first one fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_method: Option<WebhookCallbackMethod>,
    /// The URL that receives each change of status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<String>,
}

/// A profile.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct Profile {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// About.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Logo URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Banner URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub banner_url: Option<String>,
    /// Privacy URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_url: Option<String>,
    /// Terms of service URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_of_service_url: Option<String>,
    /// Accent color.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<String>,
    /// Vertical.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical: Option<String>,
    /// Websites, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websites: Option<Value>,
    /// Emails, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Value>,
    /// Phone numbers, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<Value>,
}
