//! `delete`: a record, and what lies below it, unless a rule keeps it.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Exchange, fetch::unwritten_singleton};
use crate::{
    context::Context, parameters::Parameters, record::Record, rejection::Rejection, rules::Removal,
};

pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let served = exchange.served();
    Parameters::read(exchange.operation, served, exchange.request)?;
    if let Some(record) = unwritten_singleton(exchange, context) {
        context.store.insert(exchange.resource, record);
    }
    let record = exchange.find(context)?;
    let rules = served.rules.clone();
    if rules.before_delete(&record, context)? == Removal::Remove {
        remove(exchange, context, record);
    }
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    Ok(answer)
}

/// A singleton leaves a mark, so that it is not made anew by the next fetch.
fn remove(exchange: &Exchange<'_>, context: &mut Context<'_>, mut record: Record) {
    if exchange.served().descriptor.is_singleton() {
        record.mark_removed();
        context.store.update(exchange.resource, record);
    } else {
        context.remove_with_descendants(exchange.resource, &record);
    }
}
