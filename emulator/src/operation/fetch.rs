//! `fetch`: one record. A singleton that nobody has written yet is all defaults.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Exchange;
use crate::{context::Context, fill, parameters::Parameters, record::Record, rejection::Rejection};

pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    Parameters::read(exchange.operation, exchange.served(), exchange.request)?;
    let record = match unwritten_singleton(exchange, context) {
        Some(record) => {
            context.store.insert(exchange.resource, record.clone());
            record
        }
        None => exchange.find(context)?,
    };
    Ok(exchange.answer(StatusCode::OK, &record))
}

/// A new record for a singleton that has none, not stored yet.
pub(super) fn unwritten_singleton(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Option<Record> {
    let (resource, within) = (exchange.resource, &exchange.within);
    if !exchange.served().descriptor.is_singleton() {
        return None;
    }
    if context.store.find(resource, within, "").is_some() {
        return None;
    }
    let nothing = Parameters::default();
    Some(fill::new_record(context, resource, within, &nothing))
}
