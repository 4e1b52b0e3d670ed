//! `create`: a record with a new key.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Exchange, check_alias};
use crate::{context::Context, fill, parameters::Parameters, rejection::Rejection, served::Index};

pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let parameters = Parameters::read(exchange.operation, exchange.served(), exchange.request)?;
    let path = create(context, exchange.resource, &exchange.within, &parameters)?;
    // A rule may have changed the record after it was stored.
    let key = path.last().map_or("", String::as_str);
    let stored = context.store.find(exchange.resource, &exchange.within, key);
    let record = stored.ok_or_else(|| Rejection::not_found(&exchange.request.path))?;
    exchange.written(StatusCode::CREATED, record)
}

/// Adds a record, its rules included; gives its path.
pub(crate) fn create(
    context: &mut Context<'_>,
    resource: Index,
    within: &[String],
    parameters: &Parameters,
) -> Result<Vec<String>, Rejection> {
    let rules = context.served[resource.0].rules.clone();
    let mut record = fill::new_record(context, resource, within, parameters);
    rules.before_create(&mut record, parameters, context)?;
    if context.store.find(resource, within, record.key()).is_some() {
        return Err(Rejection::conflict(record.key()));
    }
    check_alias(context, resource, &record)?;
    context.store.insert(resource, record.clone());
    rules.after_create(&record, parameters, context)?;
    Ok(record.path().to_vec())
}
