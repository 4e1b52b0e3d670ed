//! `list`: the records of a collection, page by page, in the order of their creation.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Exchange;
use crate::{
    context::Context,
    filter::Filter,
    paging::{Listing, PageQuery},
    parameters::Parameters,
    rejection::{Rejection, json_response},
};

pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let served = exchange.served();
    let parameters = Parameters::read(exchange.operation, served, exchange.request)?;
    let query = PageQuery::read(exchange.request)?;
    let filter = Filter::new(served, &parameters);
    let collection = context
        .store
        .collection(exchange.resource, &exchange.within);
    let page = query.page(collection, |record| filter.accepts(record));
    let records = page
        .records
        .iter()
        .map(|record| exchange.show(record))
        .collect();
    let listing = Listing {
        key: served.descriptor.list_key(),
        path: served.collection.fill(&exchange.within),
        request: exchange.request,
        base: &exchange.base,
    };
    let body = if served.collection.ends_with_json() {
        page.with_uris(records, &listing)
    } else {
        page.with_meta(records, &listing)
    };
    Ok(json_response(StatusCode::OK, &body))
}
