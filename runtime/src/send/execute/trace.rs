//! The span of a call, with OpenTelemetry's names for the span of an HTTP client.
//!
//! No value of a path, query, form or header is recorded, except Twilio's identifier of the
//! request.

use http::{HeaderMap, StatusCode};
use tracing::{Span, field::Empty, info_span};

use crate::{
    Error, ErrorKind,
    send::wire::{headers, request_builder::RequestBuilder},
};

/// The span of a call that is about to be sent. Its fields are only computed if a subscriber
/// records them.
pub(crate) fn span(request: &RequestBuilder) -> Span {
    info_span!(
        "twilio.call",
        otel.kind = "client",
        http.request.method = request.route.method.as_str(),
        url.template = request.route.path,
        server.address = request.host().as_deref(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.r#type = Empty,
        otel.status_code = Empty,
        twilio.request_id = Empty,
    )
}

/// Records how the call ended: with this response, or this error. Numbers are `i64`, the
/// only ones that reach OpenTelemetry as numbers.
pub(crate) fn end(span: &Span, attempts: u32, result: Result<(StatusCode, &HeaderMap), &Error>) {
    if span.is_disabled() {
        return;
    }
    if attempts > 1 {
        span.record("http.request.resend_count", i64::from(attempts - 1));
    }
    let (status, request_id) = match result {
        Ok((status, headers)) => (Some(status), headers::request_id(headers)),
        Err(error) => (error.status(), error.request_id()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", i64::from(status.as_u16()));
    }
    if let Some(id) = request_id {
        span.record("twilio.request_id", id);
    }
    if let Err(error) = result {
        fail(span, error);
    }
}

/// Records that the call has failed.
pub(crate) fn fail(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    match error.as_api() {
        Some(api) => span.record("error.type", api.status().as_str()),
        None => span.record("error.type", kind(error)),
    };
}

/// The kind of an error without a status. There are few values, because metrics group by it.
fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Api => "api",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => match error.as_transport() {
            Some(error) if error.is_too_large() => "too_large",
            Some(error) if !error.may_have_been_applied() => "not_sent",
            _ => "transport",
        },
        ErrorKind::Decode => "decode",
        ErrorKind::Page => "page",
        ErrorKind::Parameter => "parameter",
        ErrorKind::Record => "record",
        ErrorKind::Config => "config",
    }
}
