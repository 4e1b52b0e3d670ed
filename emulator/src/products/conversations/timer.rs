//! Timers of a conversation: without messages it becomes inactive and then closed, after the
//! durations in `Timers.Inactive` and `Timers.Closed` (ISO 8601, such as `PT10M`).

use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp};
use serde_json::{Map, Value};

use super::{Family, webhook};
use crate::{Context, Parameters, Record, Rejection};

/// The event that a timer may have expired.
pub(super) const RING: &str = "timer";

/// The member of a conversation, invisible to clients, with the seconds of its timers.
const LENGTHS: &str = "timer_lengths";

struct Timer {
    parameter: &'static str,
    /// The member of `timers` with the time at which it expires.
    at: &'static str,
    state: &'static str,
    shortest: SignedDuration,
}

/// In the order in which they expire.
const TIMERS: [Timer; 2] = [
    Timer {
        parameter: "Timers.Inactive",
        at: "date_inactive",
        state: "inactive",
        shortest: SignedDuration::from_mins(1),
    },
    Timer {
        parameter: "Timers.Closed",
        at: "date_closed",
        state: "closed",
        shortest: SignedDuration::from_mins(10),
    },
];

/// The timers that a request sets, in seconds by state.
pub(super) fn given(parameters: &Parameters) -> Result<Map<String, Value>, Rejection> {
    let mut given = Map::new();
    for timer in TIMERS {
        let Some(text) = parameters.text(timer.parameter) else {
            continue;
        };
        let length = length(text).filter(|length| *length >= timer.shortest);
        let length = length.ok_or_else(|| {
            let reason = format!("must be a time of at least {}, as in PT10M", timer.shortest);
            Rejection::invalid_parameter(timer.parameter, reason)
        })?;
        given.insert(timer.state.to_owned(), length.as_secs().into());
    }
    Ok(given)
}

fn length(text: &str) -> Option<SignedDuration> {
    let span: Span = text.parse().ok()?;
    let days = SpanRelativeTo::days_are_24_hours();
    span.to_duration(days).ok()
}

/// Sets timers, and restarts all timers of the conversation.
pub(super) fn set(
    family: &Family,
    conversation: &[String],
    given: Map<String, Value>,
    context: &mut Context<'_>,
) {
    if given.is_empty() {
        return;
    }
    context.change_named(family.conversations, conversation, |conversation| {
        let lengths = conversation.get(LENGTHS).as_object().cloned();
        let mut lengths = lengths.unwrap_or_default();
        lengths.extend(given);
        conversation.set(LENGTHS, lengths);
    });
    restart(family, conversation, context);
}

/// Makes a conversation active and restarts its timers, after activity in it.
pub(super) fn restart(family: &Family, conversation: &[String], context: &mut Context<'_>) {
    let found = context.find_named(family.conversations, conversation);
    let Some(found) = found.filter(|found| found.text("state") != Some("closed")) else {
        return;
    };
    let lengths = found.get(LENGTHS).as_object().cloned().unwrap_or_default();
    let mut timers = Map::new();
    for timer in TIMERS {
        let seconds = lengths.get(timer.state).and_then(Value::as_u64);
        let Some(seconds) = seconds else { continue };
        let length = std::time::Duration::from_secs(seconds);
        let end = context.now().checked_add(length).unwrap_or(Timestamp::MAX);
        timers.insert(timer.at.to_owned(), end.to_string().into());
        context.schedule(length, family.conversations, conversation, RING);
    }
    context.change_named(family.conversations, conversation, |conversation| {
        conversation.set("state", "active");
        conversation.set("timers", timers);
    });
}

/// Applies a timer if it has expired; if not, it was restarted in the meantime.
pub(super) fn ring(family: &Family, conversation: &Record, context: &mut Context<'_>) {
    let timers = conversation.get("timers");
    let is_over = |timer: &&Timer| {
        let end = timers[timer.at].as_str().and_then(|end| end.parse().ok());
        end.is_some_and(|end: Timestamp| end <= context.now())
    };
    let Some(timer) = TIMERS.iter().rfind(is_over) else {
        return;
    };
    let state = conversation.text("state");
    if state == Some("closed") || state == Some(timer.state) {
        return;
    }
    let now = context.now_text();
    context.change_named(family.conversations, conversation.path(), |conversation| {
        conversation.set("state", timer.state);
        conversation.set("date_updated", now);
    });
    let changed = context.find_named(family.conversations, conversation.path());
    if let Some(changed) = changed.cloned() {
        let event = ("Conversation", "StateUpdated");
        webhook::tell(family, event, webhook::API, &changed, context);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_an_iso_8601_duration() {
        assert_eq!(length("PT10M"), Some(SignedDuration::from_mins(10)));
        assert_eq!(length("P1D"), Some(SignedDuration::from_hours(24)));
        assert_eq!(length("ten minutes"), None);
        assert_eq!(length(""), None);
    }
}
