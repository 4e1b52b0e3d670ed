//! Sends a request: attempts, the waits between them, and the meaning of a response's status.
//! Nothing here depends on record types or kinds of calls.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header::LOCATION};
use tracing::Instrument;

pub(crate) use self::{attempt::Sent, time::CallTime};
use crate::{
    ApiError, Error, Result,
    declare::descriptor::OperationKind,
    send::wire::{raw_response::RawResponse, request_builder::RequestBuilder},
};

mod attempt;
pub(crate) mod background;
pub(crate) mod deadline;
pub(crate) mod reconcile;
pub(crate) mod retry;
mod time;
pub(crate) mod trace;

/// Sends the request until a response is received, or until a retry would not help or
/// would come too late.
pub(crate) async fn execute(request: &RequestBuilder) -> Result<RawResponse> {
    let time = CallTime::start(request).map_err(|error| error.in_call(request.route))?;
    let mut sent = Sent::default();
    if request.route.listing.is_none() {
        return execute_within(request, &time, &mut sent).await;
    }
    // The reconciliation of another create needs to know about this one.
    let mut in_flight = request.begin_create();
    let result = execute_within(request, &time, &mut sent).await;
    match &result {
        Ok(response) => in_flight.has_created(request.record_key(), &response.body),
        Err(error) if !error.may_have_been_applied() => in_flight.has_done_nothing(),
        Err(_) => {}
    }
    result
}

/// The same, for a call whose time has already started. Counts the requests in `sent`.
pub(crate) async fn execute_within(
    request: &RequestBuilder,
    time: &CallTime<'_>,
    sent: &mut Sent,
) -> Result<RawResponse> {
    request.check()?;
    let span = trace::span(request);
    let result = attempt_until_done(request, time, sent)
        .instrument(span.clone())
        .await;
    match result {
        Ok(response) => {
            let (parts, mut body) = response.into_parts();
            if request.route.is_redirect {
                body = target(&parts.headers);
            }
            trace::end(&span, sent.count, Ok((parts.status, &parts.headers)));
            Ok(RawResponse {
                status: parts.status,
                headers: parts.headers,
                body,
                attempts: sent.count,
                route: request.route,
                was_reconciled: false,
                span,
            })
        }
        Err(error) => {
            let error = error.in_call(request.route).with_attempts(sent.count);
            trace::end(&span, sent.count, Err(&error));
            Err(error)
        }
    }
}

async fn attempt_until_done(
    request: &RequestBuilder,
    time: &CallTime<'_>,
    sent: &mut Sent,
) -> Result<http::Response<Bytes>> {
    let (kind, pool) = (request.route.kind, &*request.client.pool);
    let policy = request.options.retry.unwrap_or(pool.retry);
    // Whether an earlier attempt may have been applied.
    let (mut in_doubt, mut has_refreshed) = (false, false);
    let mut attempts = 0;
    loop {
        attempts += 1;
        let mut authorization = None;
        let error = match attempt::send(request, time, sent, &mut authorization).await {
            Ok(response) if is_success(request, &response) => {
                pool.budget.earn();
                return Ok(response);
            }
            Ok(response) => api_error(response),
            Err(error) => error,
        };
        // An earlier attempt has deleted the record: that is success.
        if in_doubt && kind == OperationKind::Delete && error.is_not_found() {
            return Ok(gone());
        }
        let error = if in_doubt { error.after_doubt() } else { error };
        in_doubt = error.may_have_been_applied();
        // A request with a refused token did nothing; it is sent once more with a new one.
        if let Some(refused) = authorization
            && error.status() == Some(StatusCode::UNAUTHORIZED)
            && !has_refreshed
            && request.client.auth.forget(&refused)
        {
            has_refreshed = true;
            attempts -= 1;
            continue;
        }
        let Some(delay) = policy.next_delay(kind, attempts, &error) else {
            return Err(error);
        };
        if !time.deadline().allows_wait(delay) || !pool.budget.spend() {
            return Err(error);
        }
        time.deadline().wait(delay).await;
    }
}

/// Whether the status is success. A redirect is a success if the operation declares it.
fn is_success(request: &RequestBuilder, response: &http::Response<Bytes>) -> bool {
    let status = response.status();
    let is_redirect = status.is_redirection() && response.headers().contains_key(LOCATION);
    status.is_success() || (request.route.is_redirect && is_redirect)
}

/// The target of a redirect, which replaces the body.
fn target(headers: &HeaderMap) -> Bytes {
    let target = headers.get(LOCATION).map(HeaderValue::as_bytes);
    Bytes::copy_from_slice(target.unwrap_or_default())
}

fn gone() -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

fn api_error(response: http::Response<Bytes>) -> Error {
    let (parts, body) = response.into_parts();
    ApiError::new(parts.status, parts.headers, body).into()
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
