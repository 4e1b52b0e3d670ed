//! Sessions: names are unique in a service, `Participants` are created with the session, closing
//! ends the session and frees its numbers, and a closed session can only be reopened.

use serde_json::{Map, Value};
use twilio_resources::proxy::v1::{Participant, Service, Session};

use super::{
    expiry, pool, refusal,
    state::{CLOSED, is_open},
};
use crate::{Context, Parameters, Record, Rejection, Removal, Rules, WebhookReply};

const CLOSED_BY_REQUEST: &str = "api";

#[derive(Debug)]
pub(super) struct SessionRules;

impl Rules for SessionRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if let Some(name) = record.text("unique_name") {
            let path = [record.within(), &[name.to_owned()]].concat();
            if context.find::<Session>(&path).is_some() {
                return Err(refusal::session_name_taken());
            }
        }
        if parameters.get("Ttl").is_none()
            && let Some(service) = context.find::<Service>(record.within())
        {
            record.set("ttl", service.get("default_ttl").clone());
        }
        record.set("date_started", context.now_text());
        if !is_open(record) {
            record.set("date_ended", context.now_text());
            record.set("closed_reason", CLOSED_BY_REQUEST);
        }
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let participants = parameters.get("Participants").and_then(Value::as_array);
        for participant in participants.into_iter().flatten() {
            let Some(participant) = participant.as_object() else {
                let reason = "must be JSON objects";
                return Err(Rejection::invalid_parameter("Participants", reason));
            };
            context.create::<Participant>(record.path(), participant)?;
        }
        expiry::watch(record.path(), context);
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        expiry::watch(record.path(), context);
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == expiry::EXPIRE {
            expiry::expire(record, context);
        }
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let status = changes.get("status").and_then(Value::as_str);
        let becomes_closed = status.map_or(!is_open(record), |status| status == CLOSED);
        match (is_open(record), becomes_closed) {
            (true, false) => Ok(()),
            (true, true) => {
                changes.insert("date_ended".to_owned(), context.now_text().into());
                changes.insert("closed_reason".to_owned(), CLOSED_BY_REQUEST.into());
                pool::release_all(record.path(), context);
                Ok(())
            }
            (false, true) => Err(refusal::session_closed()),
            (false, false) => {
                changes.insert("date_ended".to_owned(), Value::Null);
                changes.insert("closed_reason".to_owned(), Value::Null);
                pool::reoccupy_all(record.path(), context)
            }
        }
    }

    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        if is_open(record) {
            pool::release_all(record.path(), context);
        }
        Ok(Removal::Remove)
    }
}
