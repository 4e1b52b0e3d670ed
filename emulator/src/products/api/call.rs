//! Calls: they ring, are accepted or not, and execute their TwiML, verb by verb, as the clock
//! advances.
//!
//! [`facts`] reads a record, [`progress`] contains the statuses and their callbacks, [`script`]
//! the TwiML with [`dial`] and [`gather`], and [`recording`] the recordings.

use serde_json::{Map, Value};

use super::{message, names, phone_number::is_e164};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply, catalog::Name};

mod dial;
mod facts;
pub(crate) mod gather;
mod progress;
pub(crate) mod recording;
pub(crate) mod script;

pub(crate) const NAME: Name = names::CALLS;

/// The error code of an operation that the state of a call does not allow.
const INVALID_STATE: u32 = 21220;

/// Parameters that are stored in a call under their own names, invisible to clients.
const KEPT: [&str; 8] = [
    "Url",
    "Twiml",
    "FallbackUrl",
    "StatusCallback",
    "StatusCallbackEvent",
    "RecordingStatusCallback",
    "Record",
    "Timeout",
];

#[derive(Debug)]
pub(crate) struct CallRules;

impl Rules for CallRules {
    fn missing(&self, parameter: &str) -> Rejection {
        match parameter {
            "To" => Rejection::bad_request(21201, "A To number is required"),
            "From" => Rejection::bad_request(21213, "A From number is required"),
            other => Rejection::missing_parameter(other),
        }
    }

    /// Dialed calls are found by their parent call.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        let parent = record.text("parent_call_sid").map(str::to_owned);
        parent.into_iter().collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        check(parameters, context)?;
        keep(record, parameters);
        if let Some(application) = parameters.text("ApplicationSid") {
            use_application(record, application, context);
        }
        set_common(record, "outbound-api");
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        progress::begin(record, context);
        Ok(())
    }

    /// The requested `Status` is applied after the other changes.
    fn before_update(
        &self,
        _: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        changes.remove("status");
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let is_redirected = parameters.get("Url").is_some() || parameters.get("Twiml").is_some();
        let is_answered = record.text("status") == Some("in-progress");
        let asked = parameters.text("Status");
        if (facts::is_over(record) && (is_redirected || asked.is_some()))
            || (is_redirected && !is_answered)
        {
            let message = "The call is not in progress";
            return Err(Rejection::bad_request(INVALID_STATE, message));
        }
        context.change_named(NAME, record.path(), |call| keep(call, parameters));
        match asked {
            Some("completed") => progress::end(record, "completed", context),
            Some("canceled") if !is_answered => progress::end(record, "canceled", context),
            _ if is_redirected => script::start(record, context),
            _ => {}
        }
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        match event {
            script::STEP => script::step(record, context),
            script::FETCHED | script::FETCHED_FALLBACK => {
                script::fetched(record, event, reply, context);
            }
            dial::BEGIN => progress::begin(record, context),
            dial::ENDED => {
                let outcome = dial::outcome(record, context);
                if let Some(outcome) = outcome.filter(|_| !facts::is_over(record)) {
                    follow(record, outcome, context);
                }
            }
            status => progress::reach(record, status, context),
        }
    }
}

/// Receives a call from a phone at one of the account's numbers; returns the call's path.
pub(crate) fn receive(
    from: &str,
    to: &str,
    context: &mut Context<'_>,
) -> Result<Vec<String>, Rejection> {
    let number = message::own_number(to, context)?;
    let field = |name| number.text(name).unwrap_or_default().to_owned();
    let kept = [
        ("Url", field("voice_url")),
        ("FallbackUrl", field("voice_fallback_url")),
        ("StatusCallback", field("status_callback")),
    ];
    let within = number.within().to_vec();
    let fields = [("from", from), ("to", to), ("status", "ringing")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
    let path = context.insert_named(NAME, &within, fields.into_iter().collect());
    let path = path.unwrap_or_default();
    context.change_named(NAME, &path, |call| {
        for (name, value) in kept.into_iter().filter(|(_, value)| !value.is_empty()) {
            call.set(name, value);
        }
        set_common(call, "inbound");
    });
    if let Some(call) = context.find_named(NAME, &path).cloned() {
        progress::reach(&call, "in-progress", context);
    }
    Ok(path)
}

/// Passes keys or speech to a call that waits for input.
pub(crate) fn give_input(
    sid: &str,
    input: gather::Input<'_>,
    context: &mut Context<'_>,
) -> Result<(), Rejection> {
    let mut calls = context.below_named(NAME, &[]);
    let call = calls.find(|call| call.key() == sid).cloned();
    drop(calls);
    let call = call.ok_or_else(|| Rejection::not_found(&format!("/Calls/{sid}")))?;
    let outcome = gather::outcome(&call, input)?;
    follow(&call, outcome, context);
    Ok(())
}

/// Continues after the end of a verb.
fn follow(call: &Record, outcome: dial::Outcome, context: &mut Context<'_>) {
    let action = outcome.action.as_deref();
    script::go_on(call, action, outcome.results, context);
}

/// Stores a request's parameters in the call. New TwiML replaces a URL, and a new URL
/// replaces TwiML.
fn keep(call: &mut Record, parameters: &Parameters) {
    for name in KEPT {
        if let Some(value) = parameters.get(name) {
            call.set(name, value.clone());
        }
    }
    match (parameters.get("Twiml"), parameters.get("Url")) {
        (Some(_), _) => call.set("Url", Value::Null),
        (None, Some(_)) => call.set("Twiml", Value::Null),
        (None, None) => {}
    }
}

fn set_common(call: &mut Record, direction: &str) {
    for side in ["from", "to"] {
        let number = call.text(side).map(str::to_owned);
        call.set(&format!("{side}_formatted"), number);
    }
    call.set("direction", direction);
    call.set("api_version", "2010-04-01");
    call.set("price_unit", "USD");
    call.set("queue_time", "0");
}

fn use_application(call: &mut Record, sid: &str, context: &Context<'_>) {
    let applications = Name("api", "/2010-04-01/Accounts/{AccountSid}/Applications.json");
    let path = [call.within(), &[sid.to_owned()]].concat();
    if let Some(application) = context.find_named(applications, &path) {
        call.set("Url", application.get("voice_url").clone());
    }
}

/// Checks the parameters of a call, with Twilio's error codes.
fn check(parameters: &Parameters, context: &Context<'_>) -> Result<(), Rejection> {
    let text = |name| parameters.text(name).unwrap_or_default();
    let (to, from, url) = (text("To"), text("From"), text("Url"));
    let refuse = |code, message: String| Err(Rejection::bad_request(code, message));
    if !message::is_address(to) {
        return refuse(21211, format!("The To number {to} is not valid"));
    }
    if !message::is_address(from) {
        return refuse(21212, format!("The From number {from} is not valid"));
    }
    if !context.is_test && is_e164(from) && !message::is_own(from, context) {
        let message = format!("The From number {from} is not one of this account's");
        return refuse(21210, message);
    }
    if context.is_test {
        super::magic::check_call(from, to)?;
    }
    let has_script = ["Twiml", "ApplicationSid"].map(text) != ["", ""];
    if !has_script && !url.starts_with("http://") && !url.starts_with("https://") {
        let message =
            "A Url that begins with http:// or https://, Twiml or ApplicationSid is required";
        return refuse(21205, message.to_owned());
    }
    Ok(())
}
