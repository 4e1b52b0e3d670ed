use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

use super::{Expected, Unexpected};
use crate::{BoxFuture, Transport, TransportError};

/// A transport that returns prepared responses, in order, and keeps the requests.
///
/// Clones share responses and requests, so a test can keep a clone and pass another to the
/// client. If no response is left, or the request is not as [expected](Self::expect), the
/// response is a 501 with the reason.
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
    responses: VecDeque<Prepared>,
    requests: Vec<http::Request<Bytes>>,
    /// The expected request for the next prepared response.
    expected: Option<Expected>,
    differences: Vec<String>,
}

#[derive(Debug)]
struct Prepared {
    expected: Option<Expected>,
    outcome: Result<http::Response<Bytes>, TransportError>,
}

impl MockTransport {
    /// A transport without prepared responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Responds to the next request with this status and body. An invalid status
    /// becomes 500.
    pub fn reply(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.reply_with(status, &[], body)
    }

    /// The same with headers; invalid ones are omitted.
    pub fn reply_with(
        &self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> &Self {
        let mut response = http::Response::new(body.into());
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_str(value),
            ) {
                response.headers_mut().append(name, value);
            }
        }
        self.prepare(Ok(response))
    }

    /// Fails the next request.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.prepare(Err(error))
    }

    /// The requests so far, credentials included.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// Sets the expected next request. Its response is prepared after this.
    ///
    /// ```
    /// use twilio_runtime::testing::{Expected, MockTransport};
    ///
    /// let transport = MockTransport::new();
    /// transport
    ///     .expect(Expected::new("GET", "/v1/Services").query("PageSize", "5"))
    ///     .reply(200, r#"{"services": [], "meta": {"next_page_url": null}}"#);
    /// // ... calls over `transport.clone()` ...
    /// assert!(transport.verify().is_err(), "nothing was sent");
    /// ```
    pub fn expect(&self, request: Expected) -> &Self {
        self.state().expected = Some(request);
        self
    }

    /// Checks that every request was as expected, and that every expected one was sent.
    ///
    /// # Errors
    ///
    /// All differences, one per line.
    pub fn verify(&self) -> Result<(), Unexpected> {
        let state = self.state();
        let unsent = state
            .responses
            .iter()
            .filter_map(|next| next.expected.as_ref());
        let unsent = unsent.map(|expected| format!("{expected}: was not sent"));
        let found: Vec<_> = state.differences.iter().cloned().chain(unsent).collect();
        if found.is_empty() {
            return Ok(());
        }
        Err(Unexpected(found))
    }

    fn prepare(&self, outcome: Result<http::Response<Bytes>, TransportError>) -> &Self {
        let mut state = self.state();
        let expected = state.expected.take();
        state.responses.push_back(Prepared { expected, outcome });
        drop(state);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // It can still be read after a panic elsewhere in the test.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut state = self.state();
        let outcome = if let Some(Prepared { expected, outcome }) = state.responses.pop_front() {
            let found = expected.map_or_else(Vec::new, |expected| {
                let found = expected.differences(&request).into_iter();
                found.map(|line| format!("{expected}: {line}")).collect()
            });
            let refused = (!found.is_empty()).then(|| Ok(refusal(&found.join("; "))));
            state.differences.extend(found);
            refused.unwrap_or(outcome)
        } else {
            let (method, path) = (request.method(), request.uri().path());
            let message = format!("`MockTransport` has no response left for {method} {path}");
            Ok(refusal(&message))
        };
        state.requests.push(request);
        Box::pin(std::future::ready(outcome))
    }
}

/// A response that makes the call fail, with the reason.
pub(super) fn refusal(message: &str) -> http::Response<Bytes> {
    let body = serde_json::json!({ "message": message }).to_string();
    let mut response = http::Response::new(body.into());
    *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn send(mock: &MockTransport, uri: &str) -> http::Response<Bytes> {
        let request = http::Request::get(uri).body(Bytes::new()).unwrap();
        mock.send(request).await.unwrap()
    }

    #[tokio::test]
    async fn an_expected_request_receives_its_response() {
        let mock = MockTransport::new();
        mock.expect(Expected::new("GET", "/a")).reply(200, "1");
        assert_eq!(send(&mock, "https://x/a").await.body(), "1");
        mock.verify().unwrap();
    }

    #[tokio::test]
    async fn another_request_is_refused_with_the_differences() {
        let mock = MockTransport::new();
        mock.expect(Expected::new("GET", "/a")).reply(200, "1");
        let response = send(&mock, "https://x/b").await;
        assert_eq!(response.status(), StatusCode::NOT_IMPLEMENTED);
        let difference = "GET /a: path: expected /a, found /b";
        assert!(String::from_utf8_lossy(response.body()).contains(difference));
        assert_eq!(mock.verify().unwrap_err().to_string(), difference);
    }

    #[test]
    fn an_expected_request_that_was_not_sent_is_named() {
        let mock = MockTransport::new();
        mock.expect(Expected::new("GET", "/a")).reply(200, "1");
        let error = mock.verify().unwrap_err();
        assert_eq!(format!("{error:?}"), "GET /a: was not sent");
    }
}
