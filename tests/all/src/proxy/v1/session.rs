//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// A session.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions",
    sid = "KC",
    alias = unique_name,
    parent = Service,
    complete,
    /// Creates a session.
    create = CreateSession,
    /// Reads a session.
    fetch,
    /// Lists sessions.
    list,
    /// Changes a session.
    update = UpdateSession,
    /// Removes a session.
    delete,
)]
#[non_exhaustive]
pub struct Session {
    /// The record's identifier.
    pub sid: Sid<Session>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Date started.
    pub date_started: Option<Timestamp>,
    /// Date ended.
    pub date_ended: Option<Timestamp>,
    /// Date last interaction.
    pub date_last_interaction: Option<Timestamp>,
    /// Date expiry.
    pub date_expiry: Option<Timestamp>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Its status.
    pub status: Option<SessionStatus>,
    /// Closed reason.
    pub closed_reason: Option<String>,
    /// How long it lasts, in seconds. By default `0`.
    pub ttl: Option<i64>,
    /// Mode.
    pub mode: Option<SessionMode>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Session`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateSession {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 191 characters.
    #[param(max_length = 191)]
    pub unique_name: Option<String>,
    /// Date expiry.
    pub date_expiry: Option<Timestamp>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Mode.
    pub mode: Option<SessionMode>,
    /// Its status.
    pub status: Option<SessionStatus>,
    /// Participants: a list.
    pub participants: Option<Vec<Value>>,
}

/// The parameters for changing a [`Session`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSession {
    /// Date expiry.
    pub date_expiry: Option<Timestamp>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Its status.
    pub status: Option<SessionStatus>,
}

/// A session status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionStatus {
    /// `open`.
    Open,
    /// `in-progress`.
    InProgress,
    /// `closed`.
    Closed,
    /// `failed`.
    Failed,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A session mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionMode {
    /// `message-only`.
    MessageOnly,
    /// `voice-only`.
    VoiceOnly,
    /// `voice-and-message`.
    VoiceAndMessage,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
