//! `fetch`: returns one record. A singleton that was not written yet has default values.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::{
    engine::{context::Context, exchange::Exchange, fill, parameters::Parameters},
    http::Rejection,
    store::Record,
};

pub(crate) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let parameters = exchange.parameters()?;
    let mut record = find_or_make(exchange, &parameters, context)?;
    let rules = context.rules_of(exchange.resource);
    rules.before_fetch(Arc::make_mut(&mut record), &parameters, context)?;
    Ok(exchange.respond(StatusCode::OK, &record, context))
}

/// The record at the path. A singleton, or a record that no operation creates, is created
/// on its first use.
pub(super) fn find_or_make(
    exchange: &Exchange<'_>,
    parameters: &Parameters,
    context: &mut Context<'_>,
) -> Result<Arc<Record>, Rejection> {
    let (resource, within) = (exchange.resource, &exchange.within);
    let is_made = exchange.entry.is_singleton() || context.is_invented(resource);
    if is_made
        && context
            .store
            .find(resource, within, &exchange.key)
            .is_none()
    {
        let mut record = fill::new_record(context, resource, within, parameters);
        if !exchange.key.is_empty() {
            record.set_key(&exchange.key);
        }
        context.insert_record(resource, record);
    }
    exchange.find(context)
}
