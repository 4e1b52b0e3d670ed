//! `list`: returns the records of a collection, page by page.

use bytes::Bytes;
use http::{Response, StatusCode};
use twilio_runtime::descriptor::Paging;

use crate::{
    engine::{
        context::Context,
        exchange::Exchange,
        filter::Filter,
        paging::{Listing, Page, PageQuery, Style, Walk},
    },
    http::{Rejection, json_response},
};

pub(crate) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let entry = exchange.entry;
    let parameters = exchange.parameters()?;
    let Some(paging) = exchange.operation.paging() else {
        return Err(Rejection::method_not_allowed());
    };
    let style = style(exchange, paging);
    let query = PageQuery::read(&exchange.query, style, entry.descriptor.product())?;
    let rules = context.rules_of(exchange.resource);
    rules.before_list(&exchange.within, &parameters, context)?;
    let filter = Filter::new(entry, &parameters, rules.selects(&parameters));
    let is_of_2010 = entry.collection.ends_with_json();
    let collection = context
        .store
        .collection(exchange.resource, &exchange.within);
    let page = match collection {
        Some(collection) => {
            let walk = Walk {
                collection,
                newest_first: rules.newest_first(&parameters).unwrap_or(is_of_2010),
                filter: &filter,
            };
            query.page(&walk)
        }
        None => Page::empty(query),
    };
    let records = page.records.iter();
    let records = records.map(|record| exchange.view(record, context));
    let listing = Listing {
        key: paging.list_key(),
        path: entry.collection.fill(&exchange.within),
        query: &exchange.query,
        base: &exchange.base,
        style,
        page: &page,
    };
    let body = listing.body(records.collect());
    Ok(json_response(StatusCode::OK, &body))
}

/// How the pages of a list are linked.
fn style(exchange: &Exchange<'_>, paging: &Paging) -> Style {
    if exchange.entry.collection.ends_with_json() {
        Style::of_2010(paging)
    } else {
        Style::of(paging)
    }
}
