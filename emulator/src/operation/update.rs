//! `update`: new values for the fields that parameters name.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Exchange, check_alias, fetch::unwritten_singleton};
use crate::{
    context::Context, fill, parameters::Parameters, record::Record, rejection::Rejection,
    served::Own,
};

pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let served = exchange.served();
    let resource = exchange.resource;
    if let Some(record) = unwritten_singleton(exchange, context) {
        context.store.insert(resource, record);
    }
    let mut record = match singleton_to_restore(exchange, context) {
        Some(record) => record,
        None => exchange.find(context)?,
    };
    let parameters = Parameters::read(exchange.operation, served, exchange.request)?;
    let mut changes = fill::changes(served, &parameters);
    let rules = served.rules.clone();
    rules.before_update(&record, &mut changes, context)?;
    for field in &served.fields {
        if field.own == Some(Own::DateUpdated) {
            record.set(field.descriptor.name(), context.now_text());
        }
    }
    for (field, value) in changes {
        record.set(&field, value);
    }
    fill::set_other_members(&mut record, served, &parameters);
    check_alias(context, resource, &record)?;
    context.store.update(resource, record.clone());
    exchange.written(StatusCode::OK, &record)
}

/// Writing a singleton that was deleted brings it back, with defaults.
fn singleton_to_restore(exchange: &Exchange<'_>, context: &mut Context<'_>) -> Option<Record> {
    let (resource, within) = (exchange.resource, &exchange.within);
    let found = context.store.find(resource, within, &exchange.key)?;
    if !found.is_removed() {
        return None;
    }
    let nothing = Parameters::default();
    Some(fill::new_record(context, resource, within, &nothing))
}
