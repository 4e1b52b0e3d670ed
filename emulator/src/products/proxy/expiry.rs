//! The automatic end of a session: at `DateExpiry`, or `Ttl` seconds after it was created or
//! last used.

use jiff::{SignedDuration, Timestamp};
use twilio_resources::proxy::v1::Session;

use super::{SESSIONS, pool, state};
use crate::{Context, Record};

/// The event that a session may have expired.
pub(super) const EXPIRE: &str = "expire";

const CLOSED_BY_TIME: &str = "expired";

/// Schedules the end of a session. Must be called whenever its expiry changes.
pub(super) fn watch(session: &[String], context: &mut Context<'_>) {
    let end = context.find::<Session>(session).and_then(end);
    if let Some(end) = end {
        let wait = context.now().duration_until(end).try_into();
        context.schedule(wait.unwrap_or_default(), SESSIONS, session, EXPIRE);
    }
}

/// Closes a session that has expired. Its expiry may have changed since the event was
/// scheduled.
pub(super) fn expire(session: &Record, context: &mut Context<'_>) {
    let is_due = end(session).is_some_and(|end| end <= context.now());
    if !is_due || !state::is_open(session) {
        return;
    }
    let now = context.now_text();
    pool::release_all(session.path(), context);
    context.change::<Session>(session.path(), |session| {
        session.set("status", state::CLOSED);
        session.set("closed_reason", CLOSED_BY_TIME);
        session.set("date_ended", now.as_str());
        session.set("date_updated", now);
    });
}

/// When a session ends; `DateExpiry` has precedence over `Ttl`.
fn end(session: &Record) -> Option<Timestamp> {
    let time = |field| session.text(field)?.parse::<Timestamp>().ok();
    time("date_expiry").or_else(|| {
        let seconds = session.get("ttl").as_i64().filter(|seconds| *seconds > 0)?;
        let used = time("date_last_interaction").or_else(|| time("date_started"))?;
        used.checked_add(SignedDuration::from_secs(seconds)).ok()
    })
}
