//! `update`: changes the fields that parameters fill.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::fetch::find_or_make;
use crate::{
    engine::{
        context::Context,
        exchange::{Exchange, check_if_match},
        fill,
        parameters::Parameters,
    },
    http::Rejection,
    store::Record,
};

pub(crate) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let entry = exchange.entry;
    let resource = exchange.resource;
    let mut record = Record::clone(&*find_or_restore(exchange, context)?);
    let parameters = exchange.parameters()?;
    let rules = context.rules_of(resource);
    check_if_match(&record, &parameters, &*rules)?;
    let mut changes = fill::changes(entry, &parameters);
    rules.before_update(&record, &mut changes, &parameters, context)?;
    fill::touch(&mut record, entry, context);
    for (field, value) in changes {
        record.set(&field, value);
    }
    fill::set_other_members(&mut record, entry, &parameters);
    context.check_alias(resource, &record)?;
    context.update(resource, record.clone());
    rules.after_update(&record, &parameters, context)?;
    // The rule may have changed the record again.
    let record = exchange.find(context)?;
    exchange.written(StatusCode::OK, &record, &parameters, context)
}

/// Finds the record. A deleted singleton is restored, with defaults.
fn find_or_restore(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Arc<Record>, Rejection> {
    let (resource, within) = (exchange.resource, &exchange.within);
    let found = context.store.find(resource, within, &exchange.key);
    let nothing = Parameters::default();
    if found.is_some_and(|found| found.is_removed()) {
        let record = fill::new_record(context, resource, within, &nothing);
        return Ok(Arc::new(record));
    }
    find_or_make(exchange, &nothing, context)
}
