//! Recordings of a call: started with the call, by a request, or by the verb `Record`. Each is
//! listed under the call and, with the same SID, under the account.

use serde_json::{Map, Value};

use super::{INVALID_STATE, NAME as CALLS, facts};
use crate::{Context, Parameters, Record, Rejection, Removal, Rules, catalog::Name};

pub(crate) const NAME: Name = Name(
    "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
);

const OF_ACCOUNT: Name = Name("api", "/2010-04-01/Accounts/{AccountSid}/Recordings.json");

/// The member, invisible to clients, with the URL that is called when the recording is ready.
const CALLBACK: &str = "RecordingStatusCallback";

#[derive(Debug)]
pub(crate) struct RecordingRules;

impl Rules for RecordingRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let call = context.find_named(CALLS, record.within());
        if call.and_then(|call| call.text("status")) != Some("in-progress") {
            let message = "The call is not in progress";
            return Err(Rejection::bad_request(INVALID_STATE, message));
        }
        let callback = parameters.text(CALLBACK).map(str::to_owned);
        fill(record, "StartCallRecordingAPI", callback, context);
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        add_to_account(record, context);
        Ok(())
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if record.text("status") == Some("completed") {
            let message = "The recording has ended";
            return Err(Rejection::bad_request(INVALID_STATE, message));
        }
        if changes
            .get("status")
            .is_some_and(|status| status == "stopped")
        {
            changes.insert("status".to_owned(), "completed".into());
            let call = context.find_named(CALLS, record.within()).cloned();
            if let Some(call) = call {
                complete(&call, record, context);
            }
        }
        Ok(())
    }

    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        context.remove_named(OF_ACCOUNT, &account_path(record));
        Ok(Removal::Remove)
    }
}

/// Starts recording a call that was created with `Record`.
pub(super) fn begin_with_call(call: &Record, context: &mut Context<'_>) {
    let callback = call.text(CALLBACK).map(str::to_owned);
    begin(call, "OutboundAPI", callback, context);
}

/// Adds a recording of one second by the verb `Record`; returns the parameters for its
/// `action`.
pub(super) fn by_verb(call: &Record, context: &mut Context<'_>) -> Vec<(&'static str, String)> {
    let path = begin(call, "RecordVerb", None, context);
    let Some(recording) = context.find_named(NAME, &path).cloned() else {
        return Vec::new();
    };
    finish(&recording, "1", context);
    vec![
        ("RecordingSid", recording.key().to_owned()),
        ("RecordingUrl", url(&recording)),
        ("RecordingDuration", "1".to_owned()),
    ]
}

/// Ends all recordings of a call that are in progress.
pub(super) fn end_all(call: &Record, context: &mut Context<'_>) {
    let running: Vec<_> = context
        .below_named(NAME, call.path())
        .filter(|recording| recording.text("status") != Some("completed"))
        .cloned()
        .collect();
    for recording in running {
        complete(call, &recording, context);
    }
}

fn begin(
    call: &Record,
    source: &str,
    callback: Option<String>,
    context: &mut Context<'_>,
) -> Vec<String> {
    let path = context.insert_named(NAME, call.path(), Map::new());
    let path = path.unwrap_or_default();
    let mut recording = context.find_named(NAME, &path).cloned();
    if let Some(recording) = &mut recording {
        fill(recording, source, callback, context);
        let filled = recording.clone();
        context.change_named(NAME, &path, |stored| *stored = filled);
        add_to_account(recording, context);
    }
    path
}

fn fill(recording: &mut Record, source: &str, callback: Option<String>, context: &Context<'_>) {
    let now = context.now_text();
    recording.set("start_time", now);
    recording.set("status", "in-progress");
    recording.set("source", source);
    recording.set("channels", 1);
    recording.set("api_version", "2010-04-01");
    recording.set("price_unit", "USD");
    recording.set(CALLBACK, callback);
}

fn add_to_account(recording: &Record, context: &mut Context<'_>) {
    let shared = [
        "sid",
        "call_sid",
        "start_time",
        "status",
        "source",
        "channels",
        "api_version",
        "price_unit",
    ];
    let fields = shared.map(|name| (name.to_owned(), recording.get(name).clone()));
    let within = recording.within().get(..1).unwrap_or_default();
    context.insert_named(OF_ACCOUNT, within, fields.into_iter().collect());
}

/// Ends a recording and calls its callback.
fn complete(call: &Record, recording: &Record, context: &mut Context<'_>) {
    let seconds = facts::seconds(recording, context.now()).to_string();
    finish(recording, &seconds, context);
    if let Some(callback) = recording.text(CALLBACK) {
        let field = |record: &Record, name| record.text(name).unwrap_or_default().to_owned();
        let parameters = vec![
            ("AccountSid", field(call, "account_sid")),
            ("CallSid", call.key().to_owned()),
            ("RecordingSid", recording.key().to_owned()),
            ("RecordingUrl", url(recording)),
            ("RecordingStatus", "completed".to_owned()),
            ("RecordingDuration", seconds),
            ("RecordingChannels", "1".to_owned()),
            ("RecordingSource", field(recording, "source")),
        ];
        context.call(callback, parameters);
    }
}

fn finish(recording: &Record, seconds: &str, context: &mut Context<'_>) {
    for (resource, path) in [
        (NAME, recording.path().to_vec()),
        (OF_ACCOUNT, account_path(recording)),
    ] {
        context.change_named(resource, &path, |recording| {
            recording.set("status", "completed");
            recording.set("duration", seconds);
        });
    }
}

fn account_path(recording: &Record) -> Vec<String> {
    let account = recording.within().first().cloned().unwrap_or_default();
    vec![account, recording.key().to_owned()]
}

/// The URL of the sound at Twilio; the emulator does not have the sound.
fn url(recording: &Record) -> String {
    let account = recording.within().first().map_or("", String::as_str);
    let sid = recording.key();
    format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Recordings/{sid}")
}
