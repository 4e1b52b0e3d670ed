//! Verifications: a code of the service's length, ten minutes long; asked for again it
//! is sent again, five times at most.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use crate::{Context, Parameters, Record, Rejection, Removal, Rules, catalog::Name};

pub(super) const SERVICES: Name = Name("verify", "/v2/Services");
pub(crate) const NAME: Name = Name("verify", "/v2/Services/{ServiceSid}/Verifications");

/// How long a code is accepted.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// How often a code is sent.
const MAX_SENDS: usize = 5;

const DEFAULT_CODE_LENGTH: u64 = 6;

// Members that clients do not see.
pub(super) const CODE: &str = "code";
pub(super) const CHECKS: &str = "checks";
const EXPIRES: &str = "expires";

/// The event that a verification is over, and not found any more.
const END: &str = "end";

#[derive(Debug)]
pub(crate) struct VerificationRules;

impl Rules for VerificationRules {
    fn fills(&self) -> &[&'static str] {
        &["status", "valid", "send_code_attempts"]
    }

    /// A pending verification is found by its recipient, in its service and anywhere.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        match (record.text("to"), record.within()) {
            (Some(to), [service]) if is_pending(record) => {
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
        let to = record.text("to").unwrap_or_default().to_owned();
        if to.is_empty() {
            return Err(Rejection::bad_request(60200, "Parameter To is not valid"));
        }
        let [service] = record.within() else {
            return Ok(());
        };
        let previous = context
            .indexed_named(NAME, &key(service, &to))
            .next()
            .cloned();
        let attempt = json!({
            "attempt_sid": context.new_sid("VL"),
            "channel": parameters.text("Channel"),
            "time": context.now_text(),
        });
        let mut attempts = Vec::new();
        if let Some(previous) = previous {
            let sent = previous.get("send_code_attempts").as_array();
            attempts = sent.cloned().unwrap_or_default();
            if attempts.len() >= MAX_SENDS {
                let status = http::StatusCode::TOO_MANY_REQUESTS;
                let message = "The code was sent as often as it may be";
                return Err(Rejection::new(status, 60203, message));
            }
            record.set_key(previous.key());
            for name in [CODE, CHECKS, EXPIRES, "date_created"] {
                record.set(name, previous.get(name).clone());
            }
            context.remove_named(NAME, previous.path());
        }
        attempts.push(attempt);
        record.set("send_code_attempts", attempts);
        record.set("status", "pending");
        record.set("valid", false);
        let code = match parameters.text("CustomCode") {
            Some(code) => code.to_owned(),
            None => new_code(record, context),
        };
        record.set_default(CODE, code);
        record.set_default(CHECKS, 0);
        let expires = context
            .now()
            .checked_add(LIFETIME)
            .unwrap_or(Timestamp::MAX);
        record.set_default(EXPIRES, expires.to_string());
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
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let status = changes.get("status").and_then(Value::as_str);
        if !is_pending(record) {
            return Err(Rejection::not_found(record.key()));
        }
        let is_approved = status == Some("approved");
        changes.insert("valid".to_owned(), is_approved.into());
        context.schedule(Duration::ZERO, NAME, record.path(), END);
        Ok(())
    }

    fn before_delete(&self, _: &Record, _: &mut Context<'_>) -> Result<Removal, Rejection> {
        Ok(Removal::Remove)
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&crate::WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == END && !(is_pending(record) && is_alive(record, context.now())) {
            context.remove_named(NAME, record.path());
        }
    }
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

/// Whether the code is accepted at this time.
pub(super) fn is_alive(verification: &Record, now: Timestamp) -> bool {
    let expires = verification
        .text(EXPIRES)
        .and_then(|text| text.parse().ok());
    expires.is_some_and(|expires: Timestamp| now < expires)
}

/// The code that was sent last to this recipient and is not used yet.
pub(crate) fn code_for(to: &str, context: &Context<'_>) -> Option<String> {
    let verification = context.indexed_named(NAME, to).last()?;
    verification.text(CODE).map(str::to_owned)
}
