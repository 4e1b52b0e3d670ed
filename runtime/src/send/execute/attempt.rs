//! One attempt: waits for a token and a permit, then sends one request.

use std::time::Instant;

use bytes::Bytes;
use http::{HeaderValue, header::AUTHORIZATION};

use super::CallTime;
use crate::{
    Result, SendLimits, TransportError, declare::descriptor::Auth,
    send::wire::request_builder::RequestBuilder,
};

/// The requests that a call has sent.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    pub(crate) count: u32,
    /// When the first one was sent.
    pub(crate) first: Option<Instant>,
}

/// The request with its credentials.
fn message(
    request: &RequestBuilder,
    authorization: Option<&HeaderValue>,
) -> Result<http::Request<Bytes>> {
    let mut message = request.request()?;
    if let Some(header) = authorization {
        message.headers_mut().insert(AUTHORIZATION, header.clone());
    }
    Ok(message)
}

/// Sends the request once. Waiting for a token and for a permit counts for the call's
/// timeout; the attempt's timeout starts when the request is sent.
pub(super) async fn send(
    request: &RequestBuilder,
    time: &CallTime<'_>,
    sent: &mut Sent,
    authorization: &mut Option<HeaderValue>,
) -> Result<http::Response<Bytes>> {
    let client = &request.client;
    if request.route.auth == Auth::Client {
        *authorization = Some(client.auth.header(time.deadline()).await?);
    }
    let place = client.pool.limiter.enter(time.deadline()).await?;
    let deadline = time.attempt();
    if deadline.is_past() {
        return Err(TransportError::timeout_before_sending().into());
    }
    // Built after the waits, so that a waiting call does not keep it in memory.
    let message = message(request, authorization.as_ref())?;
    let max_bytes = client.pool.max_response_bytes;
    let limits = SendLimits::new(max_bytes, deadline.at());
    sent.count += 1;
    sent.first.get_or_insert_with(|| deadline.now_or_system());
    let sending = client.pool.transport.send_within(message, limits);
    let response = if client.pool.transport_keeps_time {
        sending.await?
    } else {
        let response = deadline.race(sending).await;
        response.unwrap_or_else(|| Err(TransportError::timeout()))?
    };
    place.responded(&deadline);
    // A user's transport may not enforce the limit.
    if response.body().len() as u64 > max_bytes {
        return Err(TransportError::too_large(max_bytes).into());
    }
    Ok(response)
}
