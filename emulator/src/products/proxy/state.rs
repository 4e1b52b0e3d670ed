//! Lookups of records, and the keys by which rules find them.
//!
//! A unique key in Proxy, such as a proxy number, takes one lookup, regardless of the number of
//! sessions.

use serde_json::Value;
use twilio_resources::proxy::v1::{Participant, Session};

use super::refusal;
use crate::{Context, Record, Rejection};

pub(super) const CLOSED: &str = "closed";

/// The member of a participant that is true while its pair of identifier and proxy identifier
/// is taken: while its session is open and it is not removed.
pub(super) const HOLDS_PAIR: &str = "holds_pair";

pub(super) fn is_open(session: &Record) -> bool {
    session.text("status") != Some(CLOSED)
}

/// Whether the session's `Mode` allows messages.
pub(super) fn takes_messages(session: &Record) -> bool {
    session.text("mode") != Some("voice-only")
}

pub(super) fn is_active(participant: &Record) -> bool {
    participant.get("date_deleted").is_null()
}

pub(super) fn holds_pair(participant: &Record) -> bool {
    participant.get(HOLDS_PAIR) == &Value::Bool(true)
}

/// The session at the beginning of a path, if it is open.
pub(super) fn open_session<'a>(
    path: &[String],
    context: &'a Context<'_>,
) -> Result<&'a Record, Rejection> {
    let session = context.find::<Session>(path.get(..2).unwrap_or(path));
    session
        .filter(|session| is_open(session))
        .ok_or_else(refusal::session_closed)
}

/// The participants of a session that were not removed: at most two.
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

/// The key of the current and former participants of a service with this identifier.
pub(super) fn identifier_key(service: &str, identifier: &str) -> String {
    format!("identifier {service} {identifier}")
}
