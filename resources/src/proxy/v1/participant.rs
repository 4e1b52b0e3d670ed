//! ```text
//! POST GET   https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants
//! GET DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{PhoneNumber, Service, Session};

/// One of the two people in a [`Session`]: a phone number or channel address, and
/// the proxy number that stands in for the other person.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/participant)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    sid = "KP",
    parent = Session,
    complete,
    /// Adds a person to a session, which holds two at most (code 80609).
    create = CreateParticipant,
    /// Reads one participant; one that was removed can still be read.
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
    /// A description that the application gave.
    pub friendly_name: Option<String>,
    /// The person's own phone number or channel address.
    #[twilio_resource(pii)]
    pub identifier: Option<String>,
    /// What this person calls or writes to in order to reach the other one.
    pub proxy_identifier: Option<String>,
    /// The same number, by its SID in the pool.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    /// When the participant left; `None` while it takes part.
    pub date_deleted: Option<Timestamp>,
    /// When the participant was added.
    pub date_created: Timestamp,
    /// When the participant was last changed.
    pub date_updated: Option<Timestamp>,
    /// The participant's own address.
    pub url: Option<String>,
    /// The addresses of what the participant holds, by name: `message_interactions`.
    pub links: Option<Links>,
}

/// What it takes to add a [`Participant`].
#[derive(Clone, Debug, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateParticipant {
    /// The person's own phone number or channel address; at most 191 characters.
    #[param(max_length = 191)]
    pub identifier: String,
    /// A description without personal data; at most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The number of the pool that stands in for the other person; by default the
    /// service chooses one that is not reserved.
    pub proxy_identifier: Option<String>,
    /// The same number, by its SID in the pool.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    /// Refuses the participant if its number and proxy number are together in another
    /// open session already (code 80623 or 80604), where the account otherwise allows
    /// it. An experiment of Twilio's; today's API no longer describes it.
    pub fail_on_participant_conflict: Option<bool>,
}
