//! What several resources have in common: enumerations and objects.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, StringEnum, TwilioObject, Unknown};

use super::{Call, Key, Notification};

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

/// A connect app permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConnectAppPermission {
    /// `get-all`.
    GetAll,
    /// `post-all`.
    PostAll,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Incoming phone number capabilities.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct IncomingPhoneNumberCapabilities {
    /// Whether it carries messages with media.
    pub mms: Option<bool>,
    /// Whether it carries text messages.
    pub sms: Option<bool>,
    /// Whether it carries calls.
    pub voice: Option<bool>,
    /// Whether it carries faxes.
    pub fax: Option<bool>,
}

/// An account notification.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct AccountNotification {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<twilio_runtime::Account>>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// When it was created.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Twilio's code of what went wrong.
    pub error_code: Option<String>,
    /// Log.
    pub log: Option<String>,
    /// Message date.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub message_date: Option<Timestamp>,
    /// Message text.
    pub message_text: Option<String>,
    /// Where the error is explained.
    pub more_info: Option<String>,
    /// The method of asking.
    pub request_method: Option<HttpMethod>,
    /// What was asked.
    pub request_url: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<Notification>>,
    /// The record's own address, without the host.
    pub uri: Option<String>,
}

/// A call recording status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallRecordingStatus {
    /// `in-progress`.
    InProgress,
    /// `paused`.
    Paused,
    /// `stopped`.
    Stopped,
    /// `processing`.
    Processing,
    /// `completed`.
    Completed,
    /// `absent`.
    Absent,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording source.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecordingSource {
    /// `DialVerb`.
    DialVerb,
    /// `Conference`.
    Conference,
    /// `OutboundAPI`.
    #[string_enum(name = "OutboundAPI")]
    OutboundApi,
    /// `Trunking`.
    Trunking,
    /// `RecordVerb`.
    RecordVerb,
    /// `StartCallRecordingAPI`.
    #[string_enum(name = "StartCallRecordingAPI")]
    StartCallRecordingApi,
    /// `StartConferenceRecordingAPI`.
    #[string_enum(name = "StartConferenceRecordingAPI")]
    StartConferenceRecordingApi,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An incoming phone number address requirement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IncomingPhoneNumberAddressRequirement {
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

/// An incoming phone number emergency status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IncomingPhoneNumberEmergencyStatus {
    /// `Active`.
    Active,
    /// `Inactive`.
    Inactive,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An incoming phone number voice receive mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IncomingPhoneNumberVoiceReceiveMode {
    /// `voice`.
    Voice,
    /// `fax`.
    Fax,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An incoming phone number emergency address status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IncomingPhoneNumberEmergencyAddressStatus {
    /// `registered`.
    Registered,
    /// `unregistered`.
    Unregistered,
    /// `pending-registration`.
    PendingRegistration,
    /// `registration-failure`.
    RegistrationFailure,
    /// `pending-unregistration`.
    PendingUnregistration,
    /// `unregistration-failure`.
    UnregistrationFailure,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A key, with its secret: this is the one time that it is shown.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct NewKey {
    /// The record's identifier.
    pub sid: Option<Sid<Key>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The secret.
    pub secret: Option<Secret>,
}

/// A siprec status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SiprecStatus {
    /// `in-progress`.
    InProgress,
    /// `stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A siprec track.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SiprecTrack {
    /// `inbound_track`.
    InboundTrack,
    /// `outbound_track`.
    OutboundTrack,
    /// `both_tracks`.
    BothTracks,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A siprec update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SiprecUpdateStatus {
    /// `stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A transcription status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TranscriptionStatus {
    /// `in-progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
