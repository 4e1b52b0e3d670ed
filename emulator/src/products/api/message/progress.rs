//! The statuses of a message: `queued`, `sending`, `sent` and `delivered`, or `failed` or
//! `undelivered` depending on the phone.

use super::{NAME, STATUS_CALLBACK, common_parameters, service};
use crate::{Context, PhoneState, Record, Rejection};

/// The statuses of a sent message, each with the time until it in tenths of the delivery time.
const STEPS: [(&str, u32); 3] = [("sending", 2), ("sent", 5), ("delivered", 10)];

/// Starts sending a message.
pub(super) fn begin(message: &Record, context: &mut Context<'_>) {
    let tenth = context.delivery_time() / 10;
    for (status, tenths) in STEPS {
        context.schedule(tenth * tenths, NAME, message.path(), status);
    }
}

/// Moves a message to its next status, unless the phone prevents it.
pub(super) fn reach(message: &Record, status: &str, context: &mut Context<'_>) {
    if is_over(message) {
        return;
    }
    let to = message.text("to").unwrap_or_default();
    match (status, context.phone_state(to)) {
        ("sent", PhoneState::Failed(code)) => set(message, "failed", Some(code), context),
        ("delivered", PhoneState::Undelivered(code)) => {
            set(message, "undelivered", Some(code), context);
        }
        ("sending", _) => {
            service::choose_sender(message, context);
            set(message, status, None, context);
        }
        _ => set(message, status, None, context),
    }
}

fn set(message: &Record, status: &str, code: Option<u32>, context: &mut Context<'_>) {
    let now = context.now_text();
    context.change_named(NAME, message.path(), |message| {
        message.set("status", status);
        message.set("date_updated", &*now);
        message.set("error_code", code);
        message.set("error_message", code.map(explanation));
        if status == "sent" {
            message.set("date_sent", now);
        }
    });
    let message = context.find_named(NAME, message.path()).cloned();
    if let Some(message) = message {
        tell(&message, status, code, context);
    }
}

/// Calls `StatusCallback`.
pub(super) fn tell(message: &Record, status: &str, code: Option<u32>, context: &mut Context<'_>) {
    let Some(url) = message.text(STATUS_CALLBACK) else {
        return;
    };
    let mut parameters = common_parameters(message);
    parameters.push(("MessageStatus", status.to_owned()));
    parameters.push(("SmsStatus", status.to_owned()));
    parameters.extend(code.map(|code| ("ErrorCode", code.to_string())));
    context.call(url, parameters);
}

/// The text for an error code of a message.
fn explanation(code: u32) -> &'static str {
    match code {
        30001 => "Queue overflow",
        30002 => "Account suspended",
        30003 => "Unreachable destination handset",
        30004 => "Message blocked",
        30005 => "Unknown destination handset",
        30006 => "Landline or unreachable carrier",
        30007 => "Message filtered",
        _ => "Unknown error",
    }
}

/// Whether the status of a message is final.
fn is_over(message: &Record) -> bool {
    let status = message.text("status").unwrap_or_default();
    !["accepted", "queued", "sending", "sent"].contains(&status)
}

/// Rejects the redaction of a message that was not sent yet.
pub(super) fn check_over(message: &Record) -> Result<(), Rejection> {
    if is_over(message) || message.text("status") == Some("sent") {
        return Ok(());
    }
    let message = "A message cannot be changed before it is sent";
    Err(Rejection::bad_request(20009, message))
}
