//! What the emulator was asked, for tests to look at.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, header};

use crate::request::MAX_BODY;

/// The most requests that are remembered.
const CAPACITY: usize = 10_000;

/// A request that the emulator received, without its credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The method.
    pub method: Method,
    /// Path and query, and scheme and host where the client sent them.
    pub uri: Uri,
    /// The headers, without `Authorization`.
    pub headers: HeaderMap,
    /// The body; empty where it was larger than the emulator takes.
    pub body: Bytes,
    /// The status of the answer; `None` where there is none yet, or a fault left the
    /// client without one.
    pub status: Option<StatusCode>,
}

impl RequestRecord {
    pub(crate) fn new(request: &http::Request<Bytes>) -> Self {
        let mut headers = request.headers().clone();
        headers.remove(header::AUTHORIZATION);
        Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers,
            body: Some(request.body().clone())
                .filter(|body| body.len() <= MAX_BODY)
                .unwrap_or_default(),
            status: None,
        }
    }

    /// The parameters of a form, in order.
    pub fn form(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(&self.body).into_owned().collect()
    }

    /// The parameters of the query, in order.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.uri.query().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }
}

#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    requests: VecDeque<RequestRecord>,
    count: u64,
}

impl RequestLog {
    /// Remembers a request; gives its number.
    pub(crate) fn add(&mut self, request: RequestRecord) -> u64 {
        if self.requests.len() == CAPACITY {
            self.requests.pop_front();
        }
        self.requests.push_back(request);
        self.count += 1;
        self.count
    }

    /// Notes how the request of this number was answered.
    pub(crate) fn answered(&mut self, number: u64, status: StatusCode) {
        let since = usize::try_from(self.count - number).unwrap_or(usize::MAX);
        let position = self.requests.len().checked_sub(since.saturating_add(1));
        if let Some(request) = position.and_then(|position| self.requests.get_mut(position)) {
            request.status = Some(status);
        }
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_not_remembered() {
        let request = http::Request::get("/").header(header::AUTHORIZATION, "Basic c2VjcmV0");
        let record = RequestRecord::new(&request.body(Bytes::new()).unwrap());
        assert!(record.headers.is_empty());
    }

    #[test]
    fn an_answer_is_noted_at_its_own_request() {
        let mut log = RequestLog::default();
        let request = http::Request::get("/").body(Bytes::new()).unwrap();
        let [first, _] = [(), ()].map(|()| log.add(RequestRecord::new(&request)));
        log.answered(first, StatusCode::OK);
        let statuses: Vec<_> = log.all().iter().map(|request| request.status).collect();
        assert_eq!(statuses, [Some(StatusCode::OK), None]);
    }

    #[test]
    fn the_oldest_requests_are_forgotten_but_counted() {
        let mut log = RequestLog::default();
        let request = http::Request::get("/").body(Bytes::new()).unwrap();
        for _ in 0..=CAPACITY {
            log.add(RequestRecord::new(&request));
        }
        assert_eq!(log.all().len(), CAPACITY);
        assert_eq!(log.count(), CAPACITY as u64 + 1);
    }
}
