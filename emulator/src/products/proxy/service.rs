//! Services: names are unique.

use serde_json::{Map, Value};

use super::refusal;
use crate::{Context, Parameters, Record, Rejection, Rules};
use twilio_resources::proxy::v1::Service;

#[derive(Debug)]
pub(super) struct ServiceRules;

impl Rules for ServiceRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        check_name(record.text("unique_name"), None, context)
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let name = changes.get("unique_name").and_then(Value::as_str);
        check_name(name, Some(record.key()), context)
    }
}

fn check_name(
    name: Option<&str>,
    own_key: Option<&str>,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let Some(name) = name else { return Ok(()) };
    match context.find::<Service>(&[name.to_owned()]) {
        Some(other) if Some(other.key()) != own_key => Err(refusal::service_name_taken()),
        _ => Ok(()),
    }
}
