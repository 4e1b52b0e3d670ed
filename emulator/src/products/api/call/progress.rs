//! The statuses of a call: `queued`, `ringing`, then `in-progress` and `completed`, or
//! `busy`, `no-answer`, `failed`, `canceled`.
//!
//! The called phone decides: it accepts the call, is busy, does not pick up or cannot be
//! reached.

use std::time::Duration;

use jiff::fmt::rfc2822;
use serde_json::Value;

use super::{
    NAME, dial,
    facts::{common_parameters, is_over, seconds},
    recording, script,
};
use crate::{Context, PhoneState, Record};

/// The event that a call leaves the queue. It is not a status.
const INITIATED: &str = "initiated";

/// In tenths of the time until a phone accepts a call.
const INITIATED_AFTER: u32 = 1;
const RINGING_AFTER: u32 = 3;

/// How long an unanswered phone rings, by default.
const DEFAULT_TIMEOUT: u64 = 60;

/// Starts a new call.
pub(super) fn begin(call: &Record, context: &mut Context<'_>) {
    let to = call.text("to").unwrap_or_default();
    let timeout = call.get("Timeout").as_u64().unwrap_or(DEFAULT_TIMEOUT);
    let taken_after = context.delivery_time();
    let tenth = taken_after / 10;
    let (outcome, after) = match context.phone_state(to) {
        PhoneState::On => ("in-progress", taken_after),
        PhoneState::Busy => ("busy", taken_after),
        PhoneState::NoAnswer => (
            "no-answer",
            tenth * RINGING_AFTER + Duration::from_secs(timeout),
        ),
        PhoneState::Undelivered(_) | PhoneState::Failed(_) => ("failed", taken_after),
    };
    context.schedule(tenth * INITIATED_AFTER, NAME, call.path(), INITIATED);
    if outcome != "failed" {
        context.schedule(tenth * RINGING_AFTER, NAME, call.path(), "ringing");
    }
    context.schedule(after, NAME, call.path(), outcome);
}

/// Moves a call to a status, unless it has ended.
pub(super) fn reach(call: &Record, status: &str, context: &mut Context<'_>) {
    if is_over(call) {
        return;
    }
    match status {
        INITIATED => notify(call, INITIATED, context),
        "ringing" => {
            set_status(call, status, context);
            notify(call, status, context);
        }
        "in-progress" => {
            set_status(call, status, context);
            notify(call, status, context);
            if call.get("Record") == true {
                recording::begin_with_call(call, context);
            }
            if dial::is_dialed(call) {
                dial::talk(call, context);
            } else {
                script::start(call, context);
            }
        }
        last => end(call, last, context),
    }
}

/// Ends a call with this status.
pub(super) fn end(call: &Record, status: &str, context: &mut Context<'_>) {
    set_status(call, status, context);
    let ended = context.find_named(NAME, call.path()).cloned();
    if let Some(call) = ended {
        recording::end_all(&call, context);
        notify(&call, status, context);
        dial::end_children(&call, context);
        if dial::is_dialed(&call) {
            dial::ended(&call, context);
        }
    }
}

fn set_status(call: &Record, status: &str, context: &mut Context<'_>) {
    let now = context.now();
    context.change_named(NAME, call.path(), |call| {
        call.set("status", status);
        call.set("date_updated", now.to_string());
        if status == "in-progress" {
            call.set("start_time", now.to_string());
        } else if is_over(call) {
            call.set_default("start_time", now.to_string());
            call.set("end_time", now.to_string());
            call.set("duration", seconds(call, now).to_string());
        }
    });
}

/// Calls `StatusCallback`, if it is configured for this event.
fn notify(call: &Record, status: &str, context: &mut Context<'_>) {
    let Some(url) = call.text("StatusCallback").map(str::to_owned) else {
        return;
    };
    let event = match status {
        INITIATED | "ringing" => status,
        "in-progress" => "answered",
        _ => "completed",
    };
    if !wants(call, event) {
        return;
    }
    let number = call.get("callbacks").as_u64().unwrap_or_default();
    context.change_named(NAME, call.path(), |call| call.set("callbacks", number + 1));
    let mut parameters = common_parameters(call, status);
    let time = rfc2822::to_string(&context.now().to_zoned(jiff::tz::TimeZone::UTC));
    parameters.push(("CallbackSource", "call-progress-events".to_owned()));
    parameters.push(("SequenceNumber", number.to_string()));
    parameters.push(("Timestamp", time.unwrap_or_default()));
    if event == "completed" {
        let seconds = seconds(call, context.now());
        parameters.push(("CallDuration", seconds.to_string()));
        parameters.push(("Duration", (seconds + 59).div_euclid(60).to_string()));
    }
    context.call(&*url, parameters);
}

/// Whether the callback is configured for an event. Without `StatusCallbackEvent` only the
/// end is reported.
fn wants(call: &Record, event: &str) -> bool {
    // One value may contain several events.
    let is_in = |wanted: &Value| {
        let wanted = wanted.as_str().unwrap_or_default();
        wanted.split_whitespace().any(|wanted| wanted == event)
    };
    match call.get("StatusCallbackEvent") {
        Value::Array(events) => events.iter().any(is_in),
        Value::Null => event == "completed",
        events => is_in(events),
    }
}
