//! Checks of a strict emulator, which Twilio does not make.

use twilio_runtime::descriptor::{OperationDescriptor, Paging, Parameter, Place};

use super::exchange::Exchange;
use crate::{
    catalog::Catalog,
    http::{Body, Rejection},
};

/// Rejects parameters that the operation does not have.
pub(super) fn check(exchange: &Exchange<'_>) -> Result<(), Rejection> {
    let operation = exchange.operation;
    if operation.is_untyped() {
        return Ok(());
    }
    let parameters: Vec<_> = operation.parameters().collect();
    let pages = operation.paging().is_some();
    for (name, _) in &exchange.query {
        let is_paging = pages && is_paging(exchange, name);
        if !is_paging && !has(&parameters, Place::Query, name) {
            return Err(unknown(&parameters, Place::Query, name));
        }
    }
    let body = exchange.request.decode_body(operation.body())?;
    let names: Vec<_> = match &body {
        Body::Form(form) => form.keys().collect(),
        Body::Json(object) => object.keys().collect(),
    };
    match names
        .into_iter()
        .find(|name| !has(&parameters, Place::Body, name))
    {
        Some(name) => Err(unknown(&parameters, Place::Body, name)),
        None => Ok(()),
    }
}

fn is_paging(exchange: &Exchange<'_>, name: &str) -> bool {
    let declared = exchange.operation.paging().and_then(Paging::page_size);
    ["PageSize", "Page", "PageToken"].contains(&name) || declared == Some(name)
}

fn has(parameters: &[Parameter], place: Place, name: &str) -> bool {
    parameters.iter().any(|parameter| {
        let rest = name.strip_prefix(parameter.name());
        let is_entry = rest.is_some_and(|rest| parameter.is_prefix() && rest.starts_with('.'));
        parameter.place() == place && (rest == Some("") || is_entry)
    })
}

fn unknown(parameters: &[Parameter], place: Place, name: &str) -> Rejection {
    let known = parameters
        .iter()
        .filter(|parameter| parameter.place() == place);
    let known: Vec<_> = known.map(Parameter::name).collect();
    let reason = if known.is_empty() {
        "is unknown: the operation has no parameters in this part of the request".to_owned()
    } else {
        format!("is unknown: the operation has {}", known.join(", "))
    };
    Rejection::invalid_parameter(name, reason)
}

/// The rejection of a path that does not exist, with the nearest existing path.
pub(super) fn not_found(catalog: &Catalog, path: &str) -> Rejection {
    let path = catalog.without_product(path);
    let segments: Vec<_> = path.trim_end_matches('/').split('/').collect();
    let paths = catalog.entries().flat_map(|(_, entry)| {
        let operations = entry.descriptor.operations().iter();
        operations.map(OperationDescriptor::path)
    });
    let nearest = paths.max_by_key(|template| likeness(template, &segments));
    match nearest.filter(|template| likeness(template, &segments) > 1) {
        Some(template) => Rejection::not_found(&format!("{path} (the nearest is {template})")),
        None => Rejection::not_found(path),
    }
}

/// The number of equal segments, ignoring case and `.json`.
fn likeness(template: &str, path: &[&str]) -> usize {
    let template: Vec<_> = template.split('/').collect();
    let stem = |text: &str| text.trim_end_matches(".json").to_ascii_lowercase();
    let pairs = template.iter().zip(path);
    let same = pairs
        .filter(|(expected, given)| expected.starts_with('{') || stem(expected) == stem(given));
    let same = same.count();
    let distance = template.len().abs_diff(path.len());
    (2 * same).saturating_sub(distance)
}
