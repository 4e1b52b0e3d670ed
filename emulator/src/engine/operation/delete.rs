//! `delete`: removes a record and its descendants, unless a rule keeps it.

use bytes::Bytes;
use http::{Response, StatusCode};
use twilio_runtime::descriptor::Output;

use super::fetch::find_or_make;
use crate::{
    engine::{
        context::Context,
        exchange::{Exchange, check_if_match, empty},
        parameters::Parameters,
        rules::Removal,
    },
    http::Rejection,
    store::Record,
};

pub(crate) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let parameters = exchange.parameters()?;
    let record = find_or_make(exchange, &Parameters::default(), context)?;
    let rules = context.rules_of(exchange.resource);
    check_if_match(&record, &parameters, &*rules)?;
    if rules.before_delete(&record, &parameters, context)? == Removal::Remove {
        remove(exchange, context, &record);
    }
    rules.after_delete(&record, &parameters, context)?;
    Ok(match exchange.operation.output() {
        Output::Record(_) => exchange.respond(StatusCode::OK, &record, context),
        _ => empty(StatusCode::NO_CONTENT),
    })
}

/// A deleted singleton is marked as removed, so that the next fetch does not create it again.
fn remove(exchange: &Exchange<'_>, context: &mut Context<'_>, record: &Record) {
    if exchange.entry.is_singleton() {
        let mut record = record.clone();
        record.mark_removed();
        context.update(exchange.resource, record);
    } else {
        context.remove_with_descendants(exchange.resource, record);
    }
}
