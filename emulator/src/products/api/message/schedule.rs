//! Scheduled messages: `ScheduleType=fixed` and `SendAt`, with a messaging service.

use jiff::{SignedDuration, Timestamp};

use super::{NAME, progress};
use crate::{Context, Parameters, Record, Rejection};

/// The event that a scheduled message is due.
pub(super) const SEND: &str = "send";

/// The member of a message, invisible to clients, with the time at which it is sent.
pub(super) const SEND_AT: &str = "send_at";

const EARLIEST: SignedDuration = SignedDuration::from_mins(15);
const LATEST: SignedDuration = SignedDuration::from_hours(35 * 24);

pub(super) fn is_asked(parameters: &Parameters) -> bool {
    parameters.text("ScheduleType") == Some("fixed")
}

/// A message can be scheduled for 15 minutes to 35 days from now.
pub(super) fn check(parameters: &Parameters, context: &Context<'_>) -> Result<(), Rejection> {
    if !is_asked(parameters) {
        return Ok(());
    }
    let refuse = |code, message: &str| Err(Rejection::bad_request(code, message));
    if parameters.text("MessagingServiceSid").is_none() {
        return refuse(35118, "A scheduled message needs a MessagingServiceSid");
    }
    let Some(at) = parameters.text("SendAt") else {
        return refuse(35111, "A scheduled message needs SendAt");
    };
    let wait = at.parse().map(|at| context.now().duration_until(at));
    if wait.is_ok_and(|wait| (EARLIEST..=LATEST).contains(&wait)) {
        Ok(())
    } else {
        refuse(35114, "SendAt must be 15 minutes to 35 days from now")
    }
}

pub(super) fn wait(message: &Record, context: &mut Context<'_>) {
    let at: Option<Timestamp> = message.text(SEND_AT).and_then(|at| at.parse().ok());
    if let Some(at) = at {
        let wait = context.now().duration_until(at).try_into();
        context.schedule(wait.unwrap_or_default(), NAME, message.path(), SEND);
    }
}

/// Sends a scheduled message that is due, unless it was canceled.
pub(super) fn send(message: &Record, context: &mut Context<'_>) {
    if message.text("status") != Some("scheduled") {
        return;
    }
    context.change_named(NAME, message.path(), |message| {
        message.set("status", "queued");
    });
    progress::begin(message, context);
}

pub(super) fn check_cancel(message: &Record) -> Result<(), Rejection> {
    if message.text("status") == Some("scheduled") {
        return Ok(());
    }
    let message = "Only a scheduled message can be canceled";
    Err(Rejection::bad_request(30409, message))
}
