//! The span of a call, with the names that OpenTelemetry gives to an HTTP client's.
//!
//! No value of a path, query, form or header is recorded, but for the identifier of
//! the request that Twilio's support asks for.

use tracing::{Span, field::Empty, info_span};

use crate::{Error, Result, call::Draft, execute::Answer};

/// The span of a call that is about to be sent.
pub(crate) fn span(draft: &Draft, request: &http::Request<bytes::Bytes>) -> Span {
    info_span!(
        "twilio.call",
        otel.kind = "client",
        http.request.method = request.method().as_str(),
        url.template = draft.route.path,
        server.address = request.uri().host(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.r#type = Empty,
        twilio.request_id = Empty,
    )
}

/// Records how the call ended.
pub(crate) fn end(span: &Span, attempts: u32, result: &Result<Answer>) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    let (status, headers) = match result {
        Ok(answer) => (Some(answer.status), Some(&answer.headers)),
        Err(Error::Api(error)) => (Some(error.status()), Some(error.headers())),
        Err(error) => (error.status(), None),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(id) = headers.and_then(|headers| headers.get("twilio-request-id")) {
        span.record("twilio.request_id", id.to_str().unwrap_or_default());
    }
    if let Err(error) = result {
        span.record("error.type", kind(error).as_str());
    }
}

/// A word for the kind of error: few values, so that it can be counted by.
fn kind(error: &Error) -> String {
    match error {
        Error::Api(error) => error.status().as_str().to_owned(),
        Error::Transport(error) if error.is_timeout() => "timeout".to_owned(),
        Error::Transport(error) if error.is_too_large() => "too_large".to_owned(),
        Error::Transport(error) if !error.may_have_been_applied() => "not_sent".to_owned(),
        Error::Transport(_) => "transport".to_owned(),
        Error::Decode(_) => "decode".to_owned(),
        Error::Page(_) => "page".to_owned(),
        Error::Parameter(_) => "parameter".to_owned(),
        Error::Config(_) => "config".to_owned(),
    }
}
