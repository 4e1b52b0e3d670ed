//! The data that the console shows, as JSON.

use std::{borrow::Cow, collections::BTreeMap};

use http::Uri;
use serde_json::{Map, Value, json};

use crate::{
    backend::{Backend, WebhookEntry, lock},
    catalog::{Catalog, Entry},
    http::{Rejection, RequestEntry},
    products::{api, proxy},
    store::{Record, Store},
};

/// The maximum number of requests, and of webhooks, on the page.
const MAX_SHOWN: usize = 200;

/// The maximum number of bytes of a body that the log shows.
const MAX_BODY: usize = 2048;

/// The maximum number of records of a collection on the page.
const MAX_RECORDS: usize = 500;

/// The maximum number of phone numbers of the account, and of Proxy's pools, on the page.
const MAX_NUMBERS: usize = 100;

/// The account, the time, and the resources with the number of their records.
pub(super) fn state(backend: &Backend) -> Value {
    backend.run_due();
    let state = lock(&backend.state);
    let mut products = BTreeMap::<_, Vec<_>>::new();
    for (id, entry) in backend.engine.catalog.entries() {
        let descriptor = entry.descriptor;
        products
            .entry(descriptor.product())
            .or_default()
            .push(json!({
                "name": descriptor.name(),
                "path": descriptor.path(),
                "is_root": entry.ancestors.is_empty(),
                "records": state.store.count(id),
            }));
    }
    json!({
        "account_sid": backend.account_sid,
        "auth_token": backend.auth_token,
        "now": backend.now().to_string(),
        "requests": lock(&backend.log).count(),
        "faults": lock(&backend.faults).len(),
        "numbers": numbers(&backend.engine.catalog, &state.store),
        "products": products,
    })
}

/// The phone numbers of the account, and those of Proxy's pools.
fn numbers(catalog: &Catalog, store: &Store) -> Vec<String> {
    let resources = [api::phone_number::NAME, proxy::PHONE_NUMBERS];
    let resources = resources.iter().filter_map(|name| catalog.named(*name));
    let records = resources.flat_map(|id| store.below(id, &[]).take(MAX_NUMBERS));
    let numbers = records.filter_map(|record| record.text("phone_number"));
    numbers.map(str::to_owned).collect()
}

/// The records of the collection at `path` of `product`, each with the paths of the
/// collections directly below it.
pub(super) fn records(backend: &Backend, uri: &Uri) -> Result<Value, Rejection> {
    let query = query(uri);
    let (product, path) = (required(&query, "product")?, required(&query, "path")?);
    let catalog = &backend.engine.catalog;
    let found = catalog.collection_at(product, path);
    let (id, within) = found.ok_or_else(|| Rejection::not_found(path))?;
    backend.run_due();
    let state = lock(&backend.state);
    let entry = catalog.entry(id);
    let collection = state.store.collection(id, &within);
    let records = collection
        .into_iter()
        .flat_map(|collection| collection.skip_back(0));
    let records = records.filter(|(_, record)| !record.is_removed());
    let limit = query.get("limit").and_then(|limit| limit.parse().ok());
    let limit = limit.unwrap_or(MAX_RECORDS).min(MAX_RECORDS);
    let records = records.take(limit).map(|(_, record)| {
        let children = entry.children.iter().map(|child| {
            let child_entry = catalog.entry(child.resource);
            (
                child.name.clone(),
                child_entry.collection.fill(record.path()).into(),
            )
        });
        json!({
            "key": record.key(),
            "fields": fields(entry, record),
            "children": children.collect::<Map<String, Value>>(),
        })
    });
    Ok(json!({ "records": records.collect::<Vec<_>>() }))
}

fn fields(entry: &Entry, record: &Record) -> Map<String, Value> {
    let own = entry.own_fields().map(|field| field.descriptor.name());
    let shown = own.map(|name| (name.to_owned(), record.get(name).clone()));
    shown.filter(|(_, value)| !value.is_null()).collect()
}

/// The last requests and webhooks, the newest last.
pub(super) fn log(backend: &Backend) -> Value {
    let (requests, count) = {
        let log = lock(&backend.log);
        (log.last(MAX_SHOWN), log.count())
    };
    let first = count - requests.len() as u64 + 1;
    let requests = requests.iter().enumerate();
    let requests = requests.map(|(place, request)| shown_request(first + place as u64, request));
    let webhooks = lock(&backend.webhooks).all();
    let skipped = webhooks.len().saturating_sub(MAX_SHOWN);
    let webhooks = webhooks.iter().skip(skipped).map(shown_webhook);
    json!({
        "requests": requests.collect::<Vec<_>>(),
        "webhooks": webhooks.collect::<Vec<_>>(),
    })
}

fn shown_request(number: u64, request: &RequestEntry) -> Value {
    json!({
        "number": number,
        "at": request.at.to_string(),
        "method": request.method.as_str(),
        "uri": request.uri.to_string(),
        "status": request.status.map(|status| status.as_u16()),
        "body": beginning(&request.body),
        "response": beginning(&request.response),
    })
}

/// The beginning of a body, as text.
fn beginning(body: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(&body[..body.len().min(MAX_BODY)])
}

fn shown_webhook(webhook: &WebhookEntry) -> Value {
    json!({
        "number": webhook.number,
        "at": webhook.at.to_string(),
        "url": webhook.url,
        "parameters": webhook.parameters,
        "body": beginning(&webhook.body),
        "tries": webhook.tries,
        "status": webhook.status.map(|status| status.as_u16()),
        "error": webhook.error,
    })
}

pub(super) fn snapshot(backend: &Backend) -> Value {
    serde_json::to_value(backend.snapshot()).unwrap_or_default()
}

/// The last code that Verify sent to `to`.
pub(super) fn code(backend: &Backend, uri: &Uri) -> Result<Value, Rejection> {
    let query = query(uri);
    let to = required(&query, "to")?;
    let sent = backend.verification_code(to);
    let sent = sent.ok_or_else(|| Rejection::not_found(uri.path()))?;
    Ok(json!({ "to": to, "code": sent }))
}

fn query(uri: &Uri) -> BTreeMap<String, String> {
    let query = uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn required<'a>(query: &'a BTreeMap<String, String>, name: &str) -> Result<&'a str, Rejection> {
    let value = query.get(name).map(String::as_str);
    value.ok_or_else(|| Rejection::missing_parameter(name))
}
