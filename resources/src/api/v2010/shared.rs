//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioObject, Unknown};

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
    /// Whether it supports messages with media.
    pub mms: Option<bool>,
    /// Whether it supports text messages.
    pub sms: Option<bool>,
    /// Whether it supports calls.
    pub voice: Option<bool>,
    /// Whether it supports faxes.
    pub fax: Option<bool>,
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
