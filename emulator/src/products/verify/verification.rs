//! Verifications: a code of the service's length, valid for ten minutes. A repeated request
//! resends it; it is sent at most five times. After five wrong codes it is no longer valid.

use std::time::Duration;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::{rate_limit, recipient};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply, catalog::Name};

pub(super) const SERVICES: Name = Name("verify", "/v2/Services");
pub(crate) const NAME: Name = Name("verify", "/v2/Services/{ServiceSid}/Verifications");

/// How long a code is accepted.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// The maximum number of times that a code is sent.
const MAX_SENDS: usize = 5;

const DEFAULT_CODE_LENGTH: u64 = 6;

/// The status after the maximum number of checks.
pub(super) const USED_UP: &str = "max_attempts_reached";

// Members that clients do not see.
pub(super) const CODE: &str = "code";
pub(super) const CHECKS: &str = "checks";
const EXPIRES: &str = "expires";

/// The event that a verification has expired, and is no longer found.
const END: &str = "end";

#[derive(Debug)]
pub(crate) struct VerificationRules;

impl Rules for VerificationRules {
    fn fills(&self) -> &[&'static str] {
        &["status", "valid", "send_code_attempts"]
    }

    fn missing(&self, parameter: &str) -> Rejection {
        recipient::invalid(parameter, "is required")
    }

    /// A verification is found by its recipient, in its service and in all services, until it
    /// ends.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        match (record.text("to"), record.within()) {
            (Some(to), [service]) if is_pending(record) || is_used_up(record) => {
                vec![key(service, to), to.to_owned()]
            }
            _ => Vec::new(),
        }
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        recipient::check(parameters)?;
        rate_limit::check(record.within(), parameters, context)?;
        let to = record.text("to").unwrap_or_default().to_owned();
        let [service] = record.within() else {
            return Ok(());
        };
        let found = context.indexed_named(NAME, &key(service, &to)).next();
        let previous = found.cloned();
        let attempts = attempts(previous.as_ref(), parameters, context)?;
        record.set("send_code_attempts", attempts);
        record.set("valid", false);
        match previous {
            Some(previous) => send_again(record, &previous, context),
            None => begin(record, parameters, context),
        }
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let wait: Duration = LIFETIME.unsigned_abs();
        context.schedule(wait, NAME, record.path(), END);
        Ok(())
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let status = changes.get("status").and_then(Value::as_str);
        if !is_pending(record) && !is_used_up(record) {
            return Err(Rejection::not_found(record.key()));
        }
        let is_approved = status == Some("approved");
        changes.insert("valid".to_owned(), is_approved.into());
        context.schedule(Duration::ZERO, NAME, record.path(), END);
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        let is_open = is_pending(record) || is_used_up(record);
        if event == END && !(is_open && is_alive(record, context.now())) {
            context.remove_named(NAME, record.path());
        }
    }
}

/// The send attempts of a code, with one more.
fn attempts(
    previous: Option<&Record>,
    parameters: &Parameters,
    context: &mut Context<'_>,
) -> Result<Vec<Value>, Rejection> {
    let sent = previous.and_then(|previous| previous.get("send_code_attempts").as_array());
    let mut attempts = sent.cloned().unwrap_or_default();
    if attempts.len() >= MAX_SENDS {
        let message = "The code was sent too often; cancel the verification to start a new one";
        return Err(too_many(60203, message));
    }
    attempts.push(json!({
        "attempt_sid": context.new_sid("VL"),
        "channel": parameters.text("Channel"),
        "time": context.now_text(),
    }));
    Ok(attempts)
}

/// Resends a verification, with the same code and expiry.
fn send_again(record: &mut Record, previous: &Record, context: &mut Context<'_>) {
    record.set_key(previous.key());
    for name in ["status", CODE, CHECKS, EXPIRES, "date_created"] {
        record.set(name, previous.get(name).clone());
    }
    context.remove_named(NAME, previous.path());
}

fn begin(record: &mut Record, parameters: &Parameters, context: &mut Context<'_>) {
    let code = parameters.text("CustomCode").map(str::to_owned);
    let code = code.unwrap_or_else(|| new_code(record, context));
    let end = context.now().checked_add(LIFETIME);
    record.set("status", "pending");
    record.set(CODE, code);
    record.set(CHECKS, 0);
    record.set(EXPIRES, end.unwrap_or(Timestamp::MAX).to_string());
}

fn new_code(record: &Record, context: &mut Context<'_>) -> String {
    let service = context.find_named(SERVICES, record.within());
    let length = service.and_then(|service| service.get("code_length").as_u64());
    let length = length.filter(|length| (4..=10).contains(length));
    let length = usize::try_from(length.unwrap_or(DEFAULT_CODE_LENGTH)).unwrap_or(6);
    let digits = u128::from_str_radix(&context.new_digits(), 16).unwrap_or_default();
    let digits = format!("{digits:039}");
    digits[digits.len() - length..].to_owned()
}

pub(super) fn key(service: &str, to: &str) -> String {
    format!("{service} {to}")
}

pub(super) fn is_pending(verification: &Record) -> bool {
    verification.text("status") == Some("pending")
}

/// Whether the maximum number of checks is reached.
pub(super) fn is_used_up(verification: &Record) -> bool {
    verification.text("status") == Some(USED_UP)
}

/// 429 with one of Verify's codes.
pub(super) fn too_many(code: u32, message: &str) -> Rejection {
    Rejection::new(StatusCode::TOO_MANY_REQUESTS, code, message)
}

/// Whether the code is accepted at this time.
pub(super) fn is_alive(verification: &Record, now: Timestamp) -> bool {
    let expires = verification
        .text(EXPIRES)
        .and_then(|text| text.parse().ok());
    expires.is_some_and(|expires: Timestamp| now < expires)
}

/// The code that was sent last to this recipient, until its verification ends.
pub(crate) fn code_for(to: &str, context: &Context<'_>) -> Option<String> {
    let verification = context.indexed_named(NAME, to).last()?;
    verification.text(CODE).map(str::to_owned)
}
