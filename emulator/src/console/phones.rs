//! The console's phones, and the webhooks that it sends.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{act::read, done};
use crate::{
    PhoneState,
    backend::{Backend, lock},
    engine::Content,
    http::Rejection,
    products::Input,
};

/// The new state of a phone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phone {
    number: String,
    state: State,
    /// The error code of messages that do not arrive.
    code: Option<u32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    On,
    Busy,
    NoAnswer,
    Undelivered,
    Failed,
}

/// The input of a caller.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
enum Given {
    Keys(String),
    Speech(String),
}

/// A webhook that is not caused by a rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    url: String,
    #[serde(default)]
    parameters: BTreeMap<String, String>,
    json: Option<Value>,
}

/// The default error code of messages.
const UNREACHABLE: u32 = 30003;
const QUEUE_OVERFLOW: u32 = 30001;

pub(super) fn set_state(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let phone: Phone = read(body)?;
    let code = |default| phone.code.unwrap_or(default);
    let state = match phone.state {
        State::On => PhoneState::On,
        State::Busy => PhoneState::Busy,
        State::NoAnswer => PhoneState::NoAnswer,
        State::Undelivered => PhoneState::Undelivered(code(UNREACHABLE)),
        State::Failed => PhoneState::Failed(code(QUEUE_OVERFLOW)),
    };
    lock(&backend.state).phones.set(&phone.number, state);
    Ok(done())
}

/// Passes input to the call with this SID.
pub(super) fn give_input(backend: &Backend, sid: &str, body: &Bytes) -> Result<Value, Rejection> {
    let given: Given = read(body)?;
    let input = match &given {
        Given::Keys(keys) => Input::Keys(keys),
        Given::Speech(text) => Input::Speech(text),
    };
    backend.give_input(sid, input)?;
    Ok(done())
}

/// Resends the webhook with this number in the log.
pub(super) fn resend_webhook(backend: &Backend, number: &str) -> Result<Value, Rejection> {
    let is_known = number
        .parse()
        .is_ok_and(|number| backend.resend_webhook(number));
    if is_known {
        Ok(done())
    } else {
        Err(Rejection::not_found(&format!("/webhooks/{number}")))
    }
}

pub(super) fn call_application(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let call: Call = read(body)?;
    let content = match call.json {
        Some(json) => Content::Json(json.to_string().into()),
        None => Content::Form(call.parameters.into_iter().collect()),
    };
    backend.call_application(&call.url, content);
    Ok(json!({ "url": call.url }))
}
