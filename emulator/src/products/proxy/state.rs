//! Facts from records, and the keys by which rules find records.
//!
//! A key that is unique in Proxy, such as a proxy number, is one lookup, however many
//! sessions there are.

use serde_json::Value;
use twilio_resources::proxy::v1::{Participant, Session};

use super::refusal;
use crate::{Context, Record, Rejection};

pub(super) const CLOSED: &str = "closed";

/// The member of a participant that is true while its session is open and it was not
/// removed: while its pair of identifier and proxy identifier is taken.
pub(super) const HOLDS_PAIR: &str = "holds_pair";

pub(super) fn is_open(session: &Record) -> bool {
    session.text("status") != Some(CLOSED)
}

/// Whether the session's `Mode` lets messages pass.
pub(super) fn takes_messages(session: &Record) -> bool {
    session.text("mode") != Some("voice-only")
}

pub(super) fn is_active(participant: &Record) -> bool {
    participant.get("date_deleted").is_null()
}

pub(super) fn holds_pair(participant: &Record) -> bool {
    participant.get(HOLDS_PAIR) == &Value::Bool(true)
}

/// The session that a path below it names, if it is open.
pub(super) fn open_session<'a>(
    path: &[String],
    context: &'a Context<'_>,
) -> Result<&'a Record, Rejection> {
    let session = context.find::<Session>(path.get(..2).unwrap_or(path));
    session
        .filter(|session| is_open(session))
        .ok_or_else(refusal::session_closed)
}

/// The participants of a session that were not removed: two at most.
pub(super) fn active<'a>(
    session: &[String],
    context: &'a Context<'_>,
) -> impl Iterator<Item = &'a Record> {
    let key = active_key(session);
    let active: Vec<_> = context.indexed::<Participant>(&key).collect();
    active.into_iter()
}

pub(super) fn active_key(session: &[String]) -> String {
    format!("active {}", session.join(" "))
}

pub(super) fn member_key(session: &[String], identifier: &str) -> String {
    format!("member {} {identifier}", session.join(" "))
}

pub(super) fn pair_key(service: &str, identifier: &str, number: &str) -> String {
    format!("pair {service} {number} {identifier}")
}

/// Finds the participants of a service that are, or were, this phone.
pub(super) fn identifier_key(service: &str, identifier: &str) -> String {
    format!("identifier {service} {identifier}")
}
