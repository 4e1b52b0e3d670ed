//! Sends a draft: attempts, waits, and what an answer's status means.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{AUTHORIZATION, LOCATION},
};
use tracing::Instrument;

use self::clock::Clock;
use crate::{
    ApiError, ConfigError, Error, Result, SendLimits, TransportError,
    client::Inner,
    descriptor::{Auth, OperationKind},
    raw_response::RawResponse,
    request_builder::RequestBuilder,
    route::Route,
    trace,
};

pub(crate) mod clock;

/// Sends the request until it is answered, or there is no sense or time left in
/// trying again.
pub(crate) async fn execute(draft: RequestBuilder) -> Result<RawResponse> {
    let clock = Clock::start(&draft).map_err(|error| error.in_call(draft.route))?;
    execute_within(&draft, &clock, &mut 0).await
}

/// The same within a time that has begun already; counts the requests that it sends.
pub(crate) async fn execute_within(
    draft: &RequestBuilder,
    clock: &Clock,
    attempts: &mut u32,
) -> Result<RawResponse> {
    let request = draft.request()?;
    let span = trace::span(draft, &request);
    let result = attempt_until_answered(draft, clock, &request, attempts)
        .instrument(span.clone())
        .await
        .map_err(|error| error.in_call(draft.route).with_attempts(*attempts));
    trace::end(&span, *attempts, &result);
    result
}

async fn attempt_until_answered(
    draft: &RequestBuilder,
    clock: &Clock,
    request: &http::Request<Bytes>,
    attempts: &mut u32,
) -> Result<RawResponse> {
    let client = &draft.client.inner;
    let policy = draft.options.retry.unwrap_or(client.retry);
    // Whether an attempt before the present one may have been applied.
    let (mut in_doubt, mut has_refreshed) = (false, false);
    loop {
        *attempts += 1;
        let mut authorization = None;
        let auth = draft.route.auth;
        let result = attempt(client, clock, request.clone(), auth, &mut authorization).await;
        let error = match result {
            Ok(answer) if is_success(draft.route, &answer) => {
                client.budget.earn();
                return Ok(success(draft, answer, *attempts));
            }
            Ok(answer) => api_error(answer),
            Err(error) => error,
        };
        // What an earlier attempt removed is not there any more: that is success.
        if in_doubt && draft.route.kind == OperationKind::Delete && error.is_not_found() {
            return Ok(gone(draft, *attempts));
        }
        let error = if in_doubt { error.after_doubt() } else { error };
        in_doubt = error.may_have_been_applied();
        // A refused token did nothing; a new one is tried once.
        if error.status() == Some(StatusCode::UNAUTHORIZED)
            && auth == Auth::Client
            && !has_refreshed
            && client.auth.refresh(authorization.as_ref()).await
        {
            has_refreshed = true;
            continue;
        }
        let Some(delay) = policy.next_delay(draft.route.kind, *attempts, &error) else {
            return Err(error);
        };
        if !clock.can_wait(delay) || !client.budget.spend() {
            return Err(error);
        }
        clock.wait(delay).await;
    }
}

/// Sends the request once.
async fn attempt(
    client: &Arc<Inner>,
    clock: &Clock,
    mut request: http::Request<Bytes>,
    auth: Auth,
    authorization: &mut Option<HeaderValue>,
) -> Result<http::Response<Bytes>> {
    let late = || Error::from(TransportError::timeout_before_sending());
    let until = clock.attempt_until();
    let limits = SendLimits::new(client.max_response_bytes, until);
    let _place = if client.gate.is_open() {
        None
    } else {
        let entering = client.gate.enter(clock.timer());
        clock.race(until, entering).await.ok_or_else(late)?
    };
    if auth == Auth::Client {
        let fetching = client.auth.header(client, limits);
        let header = clock.race(until, fetching).await.ok_or_else(late)?;
        let header = header.map_err(no_token)?;
        request.headers_mut().insert(AUTHORIZATION, header.clone());
        *authorization = Some(header);
    }
    request.extensions_mut().insert(limits);
    if clock.is_past(until) {
        return Err(late());
    }
    let sending = client.transport.send(request);
    let sent = clock.race(until, sending).await;
    let answer = sent.unwrap_or_else(|| Err(TransportError::timeout()))?;
    let was_refused = answer.status() == StatusCode::TOO_MANY_REQUESTS;
    client.gate.learn(clock.timer(), was_refused);
    // A transport of the user's own may not know the limit.
    if answer.body().len() as u64 > client.max_response_bytes {
        return Err(TransportError::too_large(client.max_response_bytes).into());
    }
    Ok(answer)
}

/// Without a token nothing was sent. What may pass is tried again; a client that was
/// refused is not.
fn no_token(error: Error) -> Error {
    let is_server_error = error
        .as_api()
        .is_some_and(|api| api.status().is_server_error());
    if error.as_transport().is_some() || is_server_error || error.is_rate_limited() {
        TransportError::not_sent(error).into()
    } else {
        ConfigError::with_source("no access token was granted", error).into()
    }
}

/// Whether the API did what was asked. A redirect means that where it is declared.
fn is_success(route: &Route, answer: &http::Response<Bytes>) -> bool {
    let is_redirect = answer.status().is_redirection() && answer.headers().contains_key(LOCATION);
    answer.status().is_success() || (route.is_redirect && is_redirect)
}

/// The response, where a declared redirect has its target in the place of a body.
fn success(draft: &RequestBuilder, answer: http::Response<Bytes>, attempts: u32) -> RawResponse {
    let (parts, mut body) = answer.into_parts();
    if draft.route.is_redirect {
        let target = parts.headers.get(LOCATION);
        body = target.map_or_else(Bytes::new, |target| {
            Bytes::copy_from_slice(target.as_bytes())
        });
    }
    RawResponse {
        status: parts.status,
        headers: parts.headers,
        body,
        attempts,
        route: draft.route,
        reconciled: false,
    }
}

fn gone(draft: &RequestBuilder, attempts: u32) -> RawResponse {
    RawResponse {
        status: StatusCode::NO_CONTENT,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        attempts,
        route: draft.route,
        reconciled: false,
    }
}

fn api_error(answer: http::Response<Bytes>) -> Error {
    let (parts, body) = answer.into_parts();
    ApiError::new(parts.status, parts.headers, body).into()
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
