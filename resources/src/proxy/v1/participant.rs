//! ```text
//! POST GET   https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants
//! GET DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{PhoneNumber, Service, Session};

/// One of the two people in a [`Session`]: a phone number or channel address, and
/// the proxy number that represents the other person.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/participant)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    sid = "KP",
    parent = Session,
    complete,
    /// Adds a person to a session, which can have at most two (code 80609).
    create = CreateParticipant,
    /// Reads one participant; a removed participant can still be read.
    fetch,
    /// Reads the session's participants.
    list,
    /// Removes a participant softly: the record stays in the session's history with
    /// its date of removal, and the person cannot be added to that session again.
    delete,
)]
#[non_exhaustive]
pub struct Participant {
    /// The participant's identifier, `KP...`.
    pub sid: Sid<Participant>,
    /// The service that the session belongs to.
    pub service_sid: Sid<Service>,
    /// The session that the participant belongs to.
    pub session_sid: Sid<Session>,
    /// The account that the participant belongs to.
    pub account_sid: Sid<Account>,
    /// A description by the application.
    pub friendly_name: Option<String>,
    /// The person's own phone number or channel address.
    #[twilio_resource(pii)]
    pub identifier: Option<String>,
    /// The number that this person uses to reach the other one.
    pub proxy_identifier: Option<String>,
    /// The same number, by its SID in the pool.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    /// When the participant was removed; `None` before.
    pub date_deleted: Option<Timestamp>,
    /// When the participant was added.
    pub date_created: Timestamp,
    /// When the participant was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the participant.
    pub url: Option<String>,
    /// The URLs of the participant's subresources, by name: `message_interactions`.
    pub links: Option<Links>,
}

/// Parameters of a new [`Participant`].
#[derive(Clone, Debug, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateParticipant {
    /// The person's own phone number or channel address; at most 191 characters.
    #[param(max_length = 191)]
    pub identifier: String,
    /// A description without personal data; at most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The number of the pool that represents the other person; by default the service
    /// chooses one that is not reserved.
    pub proxy_identifier: Option<String>,
    /// The same number, by its SID in the pool.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    /// Rejects the participant if its number and proxy number are already paired in
    /// another open session (code 80623 or 80604), even if the account allows this. An
    /// experiment of Twilio; the current API no longer describes it.
    pub fail_on_participant_conflict: Option<bool>,
}
