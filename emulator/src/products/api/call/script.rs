//! The execution of a call: TwiML is fetched, or given with the call, and its verbs are
//! executed one after the other. A `Pause` takes its `length`, most other verbs one second.

use std::time::Duration;

use serde_json::{Map, Value, json};
use twilio_runtime::twiml::Element;

use super::{NAME, dial, facts, gather, progress, recording};
use crate::{Context, Record, WebhookReply, catalog::Name};

/// The event that the next verb is due.
pub(super) const STEP: &str = "step";

/// The events that a fetch of TwiML has ended, with or without a response: from the URL, and
/// from the fallback URL.
pub(super) const FETCHED: &str = "fetched";
pub(super) const FETCHED_FALLBACK: &str = "fetched from the fallback";

const EVENTS: Name = Name(
    "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
);

/// The error code in a call of the fallback URL.
const FETCH_FAILED: &str = "11200";

/// The maximum number of fetches of TwiML by one call. It ends a redirect to itself.
const MAX_FETCHES: u64 = 100;

// Members of a call that clients do not see.
/// The verbs that are not executed yet.
const TO_DO: &str = "verbs_to_do";
/// The executed verbs.
const DONE: &str = "verbs_done";
/// When the next step is due; other steps belong to TwiML that was replaced.
const NEXT_STEP: &str = "next_step";
const FETCHES: &str = "fetches";

/// Starts with the TwiML or the URL of the call.
pub(super) fn start(call: &Record, context: &mut Context<'_>) {
    let Some(call) = context.find_named(NAME, call.path()).cloned() else {
        return;
    };
    match (call.text("Twiml"), call.text("Url")) {
        (Some(twiml), _) => begin(&call, twiml, context),
        (None, Some(url)) => fetch(&call, url, Vec::new(), context),
        (None, None) => progress::end(&call, "completed", context),
    }
}

/// Fetches the next TwiML from the application.
fn fetch(call: &Record, url: &str, more: Vec<(&'static str, String)>, context: &mut Context<'_>) {
    let fetches = call.get(FETCHES).as_u64().unwrap_or_default() + 1;
    if fetches > MAX_FETCHES {
        return progress::end(call, "completed", context);
    }
    gather::end(call, context);
    context.change_named(NAME, call.path(), |call| {
        call.set("Url", url);
        call.set(FETCHES, fetches);
        call.set(NEXT_STEP, Value::Null);
    });
    let mut parameters = facts::common_parameters(call, "in-progress");
    parameters.extend(more);
    context.call_then(url, parameters, (NAME, call.path(), FETCHED));
}

/// Handles the application's response. If it contains no valid TwiML, or there is none, the
/// fallback URL is called once.
pub(super) fn fetched(
    call: &Record,
    event: &str,
    reply: Option<&WebhookReply>,
    context: &mut Context<'_>,
) {
    if facts::is_over(call) {
        return;
    }
    note(call, reply, context);
    let twiml = reply.filter(|reply| reply.status.is_success());
    let twiml = twiml.map(|reply| String::from_utf8_lossy(&reply.body));
    let twiml = twiml.filter(|twiml| Element::parse(twiml).is_ok());
    match (twiml, call.text("FallbackUrl")) {
        (Some(twiml), _) => begin(call, &twiml, context),
        (None, Some(url)) if event == FETCHED => {
            let mut parameters = facts::common_parameters(call, "in-progress");
            parameters.push(("ErrorCode", FETCH_FAILED.to_owned()));
            parameters.push(("ErrorUrl", call.text("Url").unwrap_or_default().to_owned()));
            context.call_then(url, parameters, (NAME, call.path(), FETCHED_FALLBACK));
        }
        (None, _) => progress::end(call, "completed", context),
    }
}

/// Adds a response to the call's events.
fn note(call: &Record, reply: Option<&WebhookReply>, context: &mut Context<'_>) {
    let body = reply.map(|reply| String::from_utf8_lossy(&reply.body).into_owned());
    let fields = json!({
        "request": { "url": call.get("Url") },
        "response": {
            "response_code": reply.map(|reply| reply.status.as_u16()),
            "response_body": body,
        },
    });
    if let Value::Object(fields) = fields {
        context.insert_named(EVENTS, call.path(), fields);
    }
}

/// Starts the verbs of a document.
fn begin(call: &Record, twiml: &str, context: &mut Context<'_>) {
    let Ok(document) = Element::parse(twiml) else {
        return progress::end(call, "completed", context);
    };
    dial::leave(call, context);
    let verbs: Vec<_> = document.children().map(verb).collect();
    context.change_named(NAME, call.path(), |call| call.set(TO_DO, verbs));
    schedule(call, Duration::ZERO, context);
}

fn verb(element: &Element) -> Value {
    let attributes = element.attributes();
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.into()));
    let attributes: Map<_, Value> = attributes.collect();
    let mut verb = json!({
        "verb": element.name(),
        "text": element.inner_text(),
        "attributes": attributes,
    });
    let children: Vec<_> = element.children().map(self::verb).collect();
    if !children.is_empty() {
        verb["children"] = children.into();
    }
    verb
}

fn schedule(call: &Record, after: Duration, context: &mut Context<'_>) {
    let at = context.exact_now + after;
    context.change_named(NAME, call.path(), |call| {
        call.set(NEXT_STEP, at.to_string());
    });
    context.schedule(after, NAME, call.path(), STEP);
}

/// Executes the next verb. After the last one the call ends.
pub(super) fn step(call: &Record, context: &mut Context<'_>) {
    let is_current = call.text(NEXT_STEP) == Some(&*context.exact_now.to_string());
    if !is_current || facts::is_over(call) {
        return;
    }
    gather::end(call, context);
    let mut to_do = call.get(TO_DO).as_array().cloned().unwrap_or_default();
    if to_do.is_empty() {
        return progress::end(call, "completed", context);
    }
    let verb = to_do.remove(0);
    let mut done = call.get(DONE).as_array().cloned().unwrap_or_default();
    done.push(verb.clone());
    context.change_named(NAME, call.path(), |call| {
        call.set(TO_DO, to_do);
        call.set(DONE, done);
    });
    perform(call, &verb, context);
}

fn perform(call: &Record, verb: &Value, context: &mut Context<'_>) {
    let attribute = |name: &str| verb["attributes"][name].as_str();
    let seconds = |name: &str, default| {
        let given = attribute(name).and_then(|text| text.parse().ok());
        Duration::from_secs(given.unwrap_or(default))
    };
    let short = Duration::from_secs(1);
    match verb["verb"].as_str().unwrap_or_default() {
        "Hangup" => progress::end(call, "completed", context),
        "Reject" if attribute("reason") == Some("busy") => progress::end(call, "busy", context),
        "Reject" => progress::end(call, "no-answer", context),
        "Redirect" => {
            let base = call.text("Url").unwrap_or_default();
            let target = verb["text"].as_str().unwrap_or_default().trim();
            fetch(call, &resolve(base, target), Vec::new(), context);
        }
        "Pause" => schedule(call, seconds("length", 1), context),
        "Gather" => {
            let timeout = gather::begin(call, verb, context);
            schedule(call, timeout, context);
        }
        "Record" => {
            let results = recording::by_verb(call, context);
            go_on(call, attribute("action"), results, context);
        }
        "Dial" if dial::begin(call, verb, context) => {}
        "Dial" => {
            let results = vec![("DialCallStatus", "completed".to_owned())];
            go_on(call, attribute("action"), results, context);
        }
        _ => schedule(call, short, context),
    }
}

/// Continues after a verb: with its `action` if it has one, otherwise with the next verb.
pub(super) fn go_on(
    call: &Record,
    action: Option<&str>,
    results: Vec<(&'static str, String)>,
    context: &mut Context<'_>,
) {
    match action {
        Some(action) => fetch(
            call,
            &resolve(call.text("Url").unwrap_or_default(), action),
            results,
            context,
        ),
        None => schedule(call, Duration::from_secs(1), context),
    }
}

/// Resolves a URL of a verb, which may be relative to that of the document.
fn resolve(base: &str, target: &str) -> String {
    if target.contains("://") {
        return target.to_owned();
    }
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    let root = base[host..].find('/').map_or(base.len(), |end| host + end);
    if target.is_empty() {
        base.to_owned()
    } else if target.starts_with('/') {
        format!("{}{target}", &base[..root])
    } else {
        let folder = base[root..].rfind('/').map_or(root, |end| root + end);
        format!("{}/{target}", &base[..folder])
    }
}

/// The executed verbs of a call, in order.
pub(crate) fn verbs(sid: &str, context: &Context<'_>) -> Vec<Value> {
    let mut calls = context.below_named(NAME, &[]);
    let call = calls.find(|call| call.key() == sid);
    let done = call.and_then(|call| call.get(DONE).as_array());
    done.cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_of_a_verb_is_relative_to_its_document() {
        let base = "http://localhost:5000/voice/answer";
        for (target, url) in [
            ("http://localhost/x", "http://localhost/x"),
            ("/next", "http://localhost:5000/next"),
            ("next?a=1", "http://localhost:5000/voice/next?a=1"),
            ("", base),
        ] {
            assert_eq!(resolve(base, target), url);
        }
        assert_eq!(resolve("http://localhost", "next"), "http://localhost/next");
    }
}
