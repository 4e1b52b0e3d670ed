//! The verb `Gather`: it waits for keys or speech from a test.

use std::time::Duration;

use serde_json::Value;

use super::{INVALID_STATE, NAME, dial::Outcome, facts};
use crate::{Context, Record, Rejection};

/// The input of a caller.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Input<'a> {
    Keys(&'a str),
    Speech(&'a str),
}

/// The member of a call, invisible to clients, with the verb that waits for input.
const WAITING: &str = "gathering";

const DEFAULT_TIMEOUT: u64 = 5;

/// Stores the verb that waits for input; returns how long to wait before the next verb.
pub(super) fn begin(call: &Record, verb: &Value, context: &mut Context<'_>) -> Duration {
    let timeout = verb["attributes"]["timeout"].as_str();
    let timeout = timeout.and_then(|text| text.parse().ok());
    context.change_named(NAME, call.path(), |call| call.set(WAITING, verb.clone()));
    Duration::from_secs(timeout.unwrap_or(DEFAULT_TIMEOUT))
}

/// Stops waiting for input.
pub(super) fn end(call: &Record, context: &mut Context<'_>) {
    if !call.get(WAITING).is_null() {
        context.change_named(NAME, call.path(), |call| call.set(WAITING, Value::Null));
    }
}

/// The `action` of the waiting verb, or the document's own URL, and the parameters for the
/// input.
pub(super) fn outcome(call: &Record, input: Input<'_>) -> Result<Outcome, Rejection> {
    let verb = call.get(WAITING);
    if verb.is_null() || facts::is_over(call) {
        let message = "The call does not wait for input";
        return Err(Rejection::bad_request(INVALID_STATE, message));
    }
    let results = match input {
        Input::Keys(keys) => vec![("Digits", keys_of(keys, verb))],
        Input::Speech(text) => vec![
            ("SpeechResult", text.to_owned()),
            ("Confidence", "0.9".to_owned()),
        ],
    };
    let action = verb["attributes"]["action"].as_str().unwrap_or_default();
    Ok(Outcome {
        action: Some(action.to_owned()),
        results,
    })
}

/// The keys before the one that ends the input, at most `numDigits`.
fn keys_of(keys: &str, verb: &Value) -> String {
    let attribute = |name: &str| verb["attributes"][name].as_str();
    let end = attribute("finishOnKey").unwrap_or("#");
    let most = attribute("numDigits").and_then(|text| text.parse().ok());
    let keys = keys.chars().take_while(|key| !end.contains(*key));
    keys.take(most.unwrap_or(usize::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_after_the_final_one_are_ignored() {
        let verb = |attributes| json!({ "attributes": attributes });
        assert_eq!(keys_of("12#3", &verb(json!({}))), "12");
        assert_eq!(keys_of("12#3", &verb(json!({ "finishOnKey": "" }))), "12#3");
        assert_eq!(keys_of("123", &verb(json!({ "numDigits": "1" }))), "1");
        assert_eq!(keys_of("1*2", &verb(json!({ "finishOnKey": "*" }))), "1");
    }
}
