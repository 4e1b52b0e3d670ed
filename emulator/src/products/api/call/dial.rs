//! The verb `Dial`: it makes a separate call to its first number. The calling call waits for
//! it.

use std::time::Duration;

use serde_json::{Map, Value};

use super::{NAME, facts, set_common};
use crate::{Context, Record};

/// The event that a dialed call starts.
pub(super) const BEGIN: &str = "begin";

/// The event that a dialed call has ended, for the call that waits for it.
pub(super) const ENDED: &str = "dialed";

/// The event that the conversation of the two calls is over.
pub(super) const HANG_UP: &str = "completed";

/// How long the conversation takes.
const TALK: Duration = Duration::from_secs(1);

// Members of a call that clients do not see.
/// The `action` of the verb: the URL where the calling call continues.
const ACTION: &str = "dial_action";
/// The dialed call that the calling call waits for.
const DIALED: &str = "dialed";

/// The `action` of a verb, and its parameters.
pub(super) struct Outcome {
    pub(super) action: Option<String>,
    pub(super) results: Vec<(&'static str, String)>,
}

/// The status callback of a dialed call, from the attributes of its noun.
const CALLBACKS: [(&str, &str); 2] = [
    ("StatusCallback", "statusCallback"),
    ("StatusCallbackEvent", "statusCallbackEvent"),
];

/// The nouns that `Dial` supports.
const NOUNS: [&str; 3] = ["Number", "Client", "Sip"];

/// Calls the first number in the verb; returns `false` if it has none, as in a conference.
pub(super) fn begin(call: &Record, verb: &Value, context: &mut Context<'_>) -> bool {
    let action = verb["attributes"]["action"].as_str();
    let noun = noun(verb);
    let Some(target) = target(verb, noun) else {
        return false;
    };
    let account = call.path().get(..1).unwrap_or_default();
    let text = |name: &str| verb["attributes"][name].as_str();
    let own = if call.text("direction") == Some("inbound") {
        "from"
    } else {
        "to"
    };
    let from = text("callerId").or(call.text(own)).unwrap_or_default();
    let fields = [
        ("from", from.into()),
        ("to", target.as_str().into()),
        ("status", "queued".into()),
        ("parent_call_sid", call.key().into()),
    ];
    let fields = fields.map(|(name, value): (_, Value)| (name.to_owned(), value));
    let child = context.insert_named(NAME, account, Map::from_iter(fields));
    let Some(child) = child else { return false };
    let timeout = text("timeout").and_then(|text| text.parse::<u64>().ok());
    context.change_named(NAME, &child, |child| {
        set_common(child, "outbound-dial");
        child.set("Timeout", timeout.unwrap_or(30));
        child.set(ACTION, action);
        for (member, attribute) in CALLBACKS {
            let value = noun.map(|noun| &noun["attributes"][attribute]);
            child.set(member, value.cloned().unwrap_or_default());
        }
    });
    context.schedule(Duration::ZERO, NAME, &child, BEGIN);
    let sid = child.last().cloned();
    context.change_named(NAME, call.path(), |call| call.set(DIALED, sid));
    true
}

/// The first noun that is called.
fn noun(verb: &Value) -> Option<&Value> {
    let mut children = verb["children"].as_array()?.iter();
    children.find(|child| {
        let name = child["verb"].as_str().unwrap_or_default();
        NOUNS.contains(&name)
    })
}

/// The called number: the noun's, or the verb's own if there is no noun.
fn target(verb: &Value, noun: Option<&Value>) -> Option<String> {
    let own = Some(verb).filter(|verb| verb["children"].is_null());
    let text = noun.or(own)?["text"].as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a call was made by `Dial`.
pub(super) fn is_dialed(call: &Record) -> bool {
    !call.get("parent_call_sid").is_null()
}

/// Connects the two calls.
pub(super) fn talk(child: &Record, context: &mut Context<'_>) {
    context.schedule(TALK, NAME, child.path(), HANG_UP);
}

/// Notifies the waiting call that the dialed call has ended.
pub(super) fn ended(child: &Record, context: &mut Context<'_>) {
    let parent = child.text("parent_call_sid").unwrap_or_default().to_owned();
    let account = child.path().get(..1).unwrap_or_default();
    let parent = [account, &[parent]].concat();
    let waiting = context.find_named(NAME, &parent);
    if waiting.is_some_and(|parent| parent.text(DIALED) == Some(child.key())) {
        context.schedule(Duration::ZERO, NAME, &parent, ENDED);
    }
}

/// Ends the dialed call that a call waits for, because the call continues with something else.
pub(super) fn leave(call: &Record, context: &mut Context<'_>) {
    if !call.get(DIALED).is_null() {
        context.change_named(NAME, call.path(), |call| call.set(DIALED, Value::Null));
        end_children(call, context);
    }
}

/// The `action` of the call's verb, and its parameters.
pub(super) fn outcome(call: &Record, context: &Context<'_>) -> Option<Outcome> {
    let account = call.path().get(..1).unwrap_or_default();
    let sid = call.text(DIALED)?.to_owned();
    let child = context.find_named(NAME, &[account, &[sid]].concat())?;
    let field = |name| child.text(name).unwrap_or_default().to_owned();
    Some(Outcome {
        action: child.text(ACTION).map(str::to_owned),
        results: vec![
            ("DialCallSid", child.key().to_owned()),
            ("DialCallStatus", field("status")),
            ("DialCallDuration", field("duration")),
        ],
    })
}

/// Ends the calls that a call has dialed.
pub(super) fn end_children(call: &Record, context: &mut Context<'_>) {
    let children = context.indexed_named(NAME, call.key());
    let children = children.filter(|child| !facts::is_over(child));
    let ends: Vec<_> = children
        .map(|child| {
            let is_answered = child.text("status") == Some("in-progress");
            let end = if is_answered { "completed" } else { "canceled" };
            (child.path().to_vec(), end)
        })
        .collect();
    for (child, end) in ends {
        context.schedule(Duration::ZERO, NAME, &child, end);
    }
}
