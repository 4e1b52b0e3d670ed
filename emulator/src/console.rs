//! The control API at `/_emulator/` and the page at `/`, for testers.
//!
//! Both are for this machine only: a request from another machine, to another host, or from a
//! page of another origin is rejected.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header, request::Parts};
use serde_json::{Value, json};

use self::guard::is_allowed;
use crate::{
    backend::Backend,
    http::{MAX_BODY, Rejection, json_response},
};

mod act;
mod guard;
mod page;
mod phones;
mod show;

const PREFIX: &str = "/_emulator";

/// The path that snapshots are sent to.
const SNAPSHOT: &str = "/_emulator/snapshot";

/// The maximum size of a snapshot in bytes.
const MAX_SNAPSHOT: usize = 512 * 1024 * 1024;

/// Whether a path is one of the console's.
pub(crate) fn owns(path: &str) -> bool {
    path == "/"
        || path
            .strip_prefix(PREFIX)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// How much of the body is read, for a request whose path the console owns.
pub(crate) fn wanted_body(head: &Parts) -> usize {
    if is_allowed(&Request::from_parts(head.clone(), ())) {
        body_limit(head.uri.path())
    } else {
        0
    }
}

/// The maximum size of a body for this path in bytes.
fn body_limit(path: &str) -> usize {
    if path == SNAPSHOT {
        MAX_SNAPSHOT
    } else {
        MAX_BODY
    }
}

/// The response to a request whose path the console owns.
pub(crate) fn respond(backend: &Backend, request: &Request<Bytes>) -> Response<Bytes> {
    let result = if is_allowed(request) {
        route(backend, request)
    } else {
        Err(Rejection::of_status(StatusCode::FORBIDDEN))
    };
    let mut response = result.unwrap_or_else(|rejection| rejection.to_response());
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        http::HeaderValue::from_static("no-store"),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        http::HeaderValue::from_static("nosniff"),
    );
    response
}

fn route(backend: &Backend, request: &Request<Bytes>) -> Result<Response<Bytes>, Rejection> {
    let path = request.uri().path();
    if let Some(file) = page::file(path) {
        return Ok(file);
    }
    let name = path.strip_prefix(PREFIX).unwrap_or(path);
    let body = request.body();
    let limit = body_limit(path);
    if body.len() > limit {
        return Err(Rejection::too_large(limit));
    }
    let value = match (request.method(), name) {
        (&Method::GET, "" | "/" | "/state") => show::state(backend),
        (&Method::GET, "/records") => show::records(backend, request.uri())?,
        (&Method::GET, "/log") => show::log(backend),
        (&Method::GET, "/snapshot") => show::snapshot(backend),
        (&Method::GET, "/codes") => show::code(backend, request.uri())?,
        (&Method::POST, "/records") => act::seed(backend, body)?,
        (&Method::PUT, "/snapshot") => act::restore(backend, body)?,
        (&Method::POST, "/reset") => act::reset(backend)?,
        (&Method::POST, "/faults") => act::add_fault(backend, body)?,
        (&Method::DELETE, "/faults") => act::clear_faults(backend),
        (&Method::POST, "/clock") => act::advance(backend, body)?,
        (&Method::POST, "/messages") => act::receive_message(backend, body)?,
        (&Method::POST, "/calls") => act::receive_call(backend, body)?,
        (&Method::POST, "/phones") => phones::set_state(backend, body)?,
        (&Method::POST, "/webhooks") => phones::call_application(backend, body)?,
        (&Method::POST, name) => match name.get(1..).and_then(|name| name.split_once('/')) {
            Some(("webhooks", number)) => phones::resend_webhook(backend, number)?,
            Some(("calls", sid)) => phones::give_input(backend, sid, body)?,
            _ => return Err(Rejection::not_found(path)),
        },
        _ => return Err(Rejection::not_found(path)),
    };
    Ok(json_response(StatusCode::OK, &value))
}

/// The response to a change without a result.
fn done() -> Value {
    json!({ "done": true })
}
