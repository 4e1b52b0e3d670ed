use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

use crate::{BoxFuture, Transport, TransportError};

/// A transport that gives prepared answers, in order, and remembers what was asked.
///
/// Clones share answers and requests, so that a test keeps one and the client gets
/// the other. A request for which no answer is left gets a 501 that says so.
///
/// ```
/// use twilio_runtime::testing::MockTransport;
///
/// let transport = MockTransport::new();
/// transport.reply(404, r#"{"code": 20404, "message": "no such thing", "status": 404}"#);
/// assert!(transport.requests().is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Result<http::Response<Bytes>, TransportError>>,
    requests: Vec<http::Request<Bytes>>,
}

impl MockTransport {
    /// A transport without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next request with this status and body. A status that is none
    /// becomes 500.
    pub fn reply(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.reply_with(status, &[], body)
    }

    /// The same with headers; those that cannot be headers are left out.
    pub fn reply_with(
        &self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> &Self {
        let mut answer = http::Response::new(body.into());
        *answer.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_str(value),
            ) {
                answer.headers_mut().append(name, value);
            }
        }
        self.state().answers.push_back(Ok(answer));
        self
    }

    /// Fails the next request.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.state().answers.push_back(Err(error));
        self
    }

    /// The requests so far, credentials included.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked elsewhere still wants to look.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut state = self.state();
        let answer = state.answers.pop_front();
        let answer = answer.unwrap_or_else(|| Ok(none_left(&request)));
        state.requests.push(request);
        Box::pin(std::future::ready(answer))
    }
}

fn none_left(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    let (method, path) = (request.method(), request.uri().path());
    let message = format!("`MockTransport` has no answer left for {method} {path}");
    let body = serde_json::json!({ "message": message }).to_string();
    let mut answer = http::Response::new(body.into());
    *answer.status_mut() = StatusCode::NOT_IMPLEMENTED;
    answer
}
