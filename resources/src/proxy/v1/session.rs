//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Links, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{PhoneNumber, Service};

/// One masked conversation between two [`Participant`](super::Participant)s.
///
/// A fetch also accepts the unique name instead of the SID.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/session)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions",
    sid = "KC",
    parent = Service,
    alias = unique_name,
    complete,
    /// Opens a session, empty or with its participants.
    create = CreateSession,
    /// Reads one session, by SID or unique name.
    fetch,
    /// Reads the service's sessions.
    list,
    /// Changes the fields that are set. The status
    /// [`Closed`](SessionStatus::Closed) ends the session.
    update = UpdateSession,
    /// Removes the session with its participants and interactions.
    delete,
)]
#[non_exhaustive]
pub struct Session {
    /// The session's identifier, `KC...`.
    pub sid: Sid<Session>,
    /// The service that the session belongs to.
    pub service_sid: Sid<Service>,
    /// The account that the session belongs to.
    pub account_sid: Sid<Account>,
    /// The name chosen by the application; unique in the service.
    pub unique_name: Option<String>,
    /// The session's status.
    #[twilio_resource(initial = "open")]
    pub status: Option<SessionStatus>,
    /// Why the session ended.
    pub closed_reason: Option<String>,
    /// How long the session lasts after its creation or its latest interaction, in
    /// seconds; 0 means no limit.
    #[twilio_resource(initial = "0")]
    pub ttl: Option<u32>,
    /// What the session allows: calls, messages or both.
    #[twilio_resource(initial = "voice-and-message")]
    pub mode: Option<SessionMode>,
    /// When the session ends in any case; overrides `ttl`.
    pub date_expiry: Option<Timestamp>,
    /// When the session started.
    pub date_started: Option<Timestamp>,
    /// When the session ended.
    pub date_ended: Option<Timestamp>,
    /// When someone last called or wrote.
    pub date_last_interaction: Option<Timestamp>,
    /// When the session was created.
    pub date_created: Timestamp,
    /// When the session was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the session.
    pub url: Option<String>,
    /// The URLs of the session's subresources, by name: `participants`,
    /// `interactions`.
    pub links: Option<Links>,
}

/// Parameters of a new [`Session`].
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateSession {
    /// A name of your choice that is free in the service, without personal data; at
    /// most 191 characters.
    #[param(max_length = 191)]
    pub unique_name: Option<String>,
    /// When the session ends in any case; overrides `ttl`.
    pub date_expiry: Option<Timestamp>,
    /// How long the session lasts after its creation or its latest interaction, in
    /// seconds; by default the service's value.
    #[param(minimum = 0, maximum = 4_294_967_295)]
    pub ttl: Option<u32>,
    /// What the session allows; by default calls and messages.
    pub mode: Option<SessionMode>,
    /// The initial status; by default [`Open`](SessionStatus::Open).
    pub status: Option<SessionStatus>,
    /// The people to add immediately; a session can have two.
    pub participants: Option<Vec<SessionParticipant>>,
    /// Rejects a participant whose number and proxy number are already paired in
    /// another open session (code 80623 or 80604), even if the account allows this. An
    /// experiment of Twilio; the current API no longer describes it.
    pub fail_on_participant_conflict: Option<bool>,
}

/// Changes to a [`Session`]; fields that are not set do not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSession {
    /// When the session ends in any case; overrides `ttl`.
    pub date_expiry: Option<Timestamp>,
    /// How long the session lasts after its creation or its latest interaction, in
    /// seconds; 0 means no limit.
    #[param(minimum = 0, maximum = 4_294_967_295)]
    pub ttl: Option<u32>,
    /// [`Closed`](SessionStatus::Closed) ends the session.
    pub status: Option<SessionStatus>,
    /// As in [`CreateSession`].
    pub fail_on_participant_conflict: Option<bool>,
}

/// A participant of a new session.
///
/// ```
/// use twilio_resources::proxy::v1::{CreateSession, SessionParticipant};
///
/// let session = CreateSession::new().participants([
///     SessionParticipant::new("+14155550123").friendly_name("Alice"),
///     SessionParticipant::new("+14155550124").friendly_name("Bob"),
/// ]);
/// # assert_eq!(session.participants.unwrap().len(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioObject)]
#[serde(rename_all = "PascalCase")]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct SessionParticipant {
    /// The person's own phone number or channel address.
    #[twilio_resource(pii)]
    pub identifier: String,
    /// A description without personal data; at most 255 characters.
    #[param(max_length = 255)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// The number of the pool that represents the other person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_identifier: Option<String>,
    /// The same number, by its SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
}

/// The status of a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionStatus {
    /// Nobody has called or written yet.
    Open,
    /// Somebody has called or written.
    InProgress,
    /// The session has ended; nobody can join, call or write.
    Closed,
    /// The session could not start.
    Failed,
    /// Twilio itself does not know.
    Unknown,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}

/// What a session allows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionMode {
    /// Only messages.
    MessageOnly,
    /// Only calls.
    VoiceOnly,
    /// Both: the default.
    VoiceAndMessage,
    /// A mode that this version of the crate does not know.
    Other(Unknown),
}
