//! [`RequestLog`]: the last requests, for tests.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use jiff::Timestamp;

use super::Received;

/// The maximum number of requests in the log.
const MAX_REQUESTS: usize = 10_000;

/// The maximum size of the log in bytes.
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// How much of a response's body is kept.
const MAX_RESPONSE: usize = 2048;

/// The memory of a request in addition to its texts and body.
const OVERHEAD: usize = 256;

/// The memory of a header in addition to its texts.
const HEADER_OVERHEAD: usize = 80;

/// A request that the emulator received, without its credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestEntry {
    /// When it arrived, by the emulator's clock.
    pub at: Timestamp,
    /// The method.
    pub method: Method,
    /// Path and query, and scheme and host if the client sent them.
    pub uri: Uri,
    /// The headers, without `Authorization`.
    pub headers: HeaderMap,
    /// The body; empty if the client was not authenticated or the body was larger than 2 MiB.
    pub body: Bytes,
    /// The status of the response; `None` if there is none yet, or if a fault suppressed it.
    pub status: Option<StatusCode>,
    /// The beginning of the response's body, at most 2 KiB.
    pub response: Bytes,
}

impl RequestEntry {
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
    requests: VecDeque<Entry>,
    bytes: usize,
    count: u64,
}

/// A request that owns its memory. The bytes of a [`Received`] share the buffer of its
/// connection, and would keep the whole buffer in memory.
#[derive(Debug)]
struct Entry {
    at: Timestamp,
    method: Method,
    uri: Box<str>,
    headers: Box<[(HeaderName, HeaderValue)]>,
    body: Bytes,
    status: Option<StatusCode>,
    response: Bytes,
    bytes: usize,
}

impl RequestLog {
    /// Adds a request; returns its number.
    pub(crate) fn add(&mut self, request: &Received, at: Timestamp) -> u64 {
        let entry = Entry::new(request, at);
        self.bytes += entry.bytes;
        self.requests.push_back(entry);
        self.forget_oldest();
        self.count += 1;
        self.count
    }

    fn forget_oldest(&mut self) {
        while self.requests.len() > MAX_REQUESTS || self.bytes > MAX_BYTES {
            let Some(oldest) = self.requests.pop_front() else {
                break;
            };
            self.bytes -= oldest.bytes;
        }
    }

    /// Sets the response to the request with this number.
    pub(crate) fn respond(&mut self, number: u64, response: &Response<Bytes>) {
        let position = self.position(number);
        let Some(request) = position.and_then(|position| self.requests.get_mut(position)) else {
            return;
        };
        let body = response.body();
        request.status = Some(response.status());
        request.response = Bytes::copy_from_slice(&body[..body.len().min(MAX_RESPONSE)]);
        request.bytes += request.response.len();
        self.bytes += request.response.len();
        self.forget_oldest();
    }

    /// The request with this number, if it is still in the log.
    pub(crate) fn get(&self, number: u64) -> Option<RequestEntry> {
        self.requests.get(self.position(number)?).map(Entry::record)
    }

    fn position(&self, number: u64) -> Option<usize> {
        let since = usize::try_from(self.count - number).ok()?;
        self.requests.len().checked_sub(since.checked_add(1)?)
    }

    pub(crate) fn all(&self) -> Vec<RequestEntry> {
        self.requests.iter().map(Entry::record).collect()
    }

    /// The last `count` requests.
    pub(crate) fn last(&self, count: usize) -> Vec<RequestEntry> {
        let skipped = self.requests.len().saturating_sub(count);
        self.requests
            .iter()
            .skip(skipped)
            .map(Entry::record)
            .collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

impl Entry {
    fn new(request: &Received, at: Timestamp) -> Self {
        let uri = request.uri.to_string().into_boxed_str();
        let headers = request.headers.iter().filter_map(|(name, value)| {
            // Standard names take no memory; others are copied.
            let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
            let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
            Some((name, value))
        });
        let headers: Box<[_]> = headers.collect();
        let header_bytes = headers
            .iter()
            .map(|(name, value): &(HeaderName, HeaderValue)| {
                name.as_str().len() + value.len() + HEADER_OVERHEAD
            });
        let bytes = OVERHEAD + uri.len() + header_bytes.sum::<usize>() + request.body.len();
        Self {
            at,
            method: request.method.clone(),
            uri,
            headers,
            body: request.body.clone(),
            status: None,
            response: Bytes::new(),
            bytes,
        }
    }

    fn record(&self) -> RequestEntry {
        let mut headers = HeaderMap::with_capacity(self.headers.len());
        for (name, value) in &self.headers {
            headers.append(name.clone(), value.clone());
        }
        RequestEntry {
            at: self.at,
            method: self.method.clone(),
            uri: self.uri.parse().unwrap_or_default(),
            headers,
            body: self.body.clone(),
            status: self.status,
            response: self.response.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn request(body: Vec<u8>) -> Received {
        let request = http::Request::post("/v1/X?a=b").header("x", "y");
        let request = request.header("authorization", "Basic c2VjcmV0");
        Received::new(request.body(body.into()).unwrap())
    }

    #[test]
    fn a_request_is_logged_without_its_credentials() {
        let mut log = RequestLog::default();
        log.add(&request(b"A=1".to_vec()), NOW);
        let [record] = &log.all()[..] else {
            panic!("one request was made");
        };
        assert_eq!(record.uri, "/v1/X?a=b");
        assert_eq!(
            (record.headers.len(), &record.headers["x"]),
            (1, &"y".parse().unwrap())
        );
        assert_eq!(record.form(), [("A".to_owned(), "1".to_owned())]);
        assert_eq!(record.query(), [("a".to_owned(), "b".to_owned())]);
    }

    #[test]
    fn a_response_is_added_to_its_own_request() {
        let mut log = RequestLog::default();
        let [first, _] = [(), ()].map(|()| log.add(&request(Vec::new()), NOW));
        log.respond(first, &Response::new(Bytes::from_static(b"{}")));
        let statuses: Vec<_> = log.all().iter().map(|request| request.status).collect();
        assert_eq!(statuses, [Some(StatusCode::OK), None]);
        assert_eq!(&log.all()[0].response[..], b"{}");
    }

    #[test]
    fn the_beginning_of_a_long_response_is_kept_and_counted() {
        let mut log = RequestLog::default();
        let number = log.add(&request(Vec::new()), NOW);
        let before = log.bytes;
        log.respond(number, &Response::new(vec![b'x'; 10_000].into()));
        assert_eq!(log.all()[0].response.len(), MAX_RESPONSE);
        assert_eq!(log.bytes - before, MAX_RESPONSE);
        for _ in 0..MAX_REQUESTS {
            log.add(&request(Vec::new()), NOW);
        }
        assert_eq!(log.bytes, MAX_REQUESTS * before);
    }

    #[test]
    fn the_oldest_requests_are_dropped_but_counted() {
        let mut log = RequestLog::default();
        for _ in 0..=MAX_REQUESTS {
            log.add(&request(Vec::new()), NOW);
        }
        assert_eq!(log.all().len(), MAX_REQUESTS);
        assert_eq!(log.count(), MAX_REQUESTS as u64 + 1);
    }

    #[test]
    fn large_requests_are_dropped_sooner() {
        let mut log = RequestLog::default();
        for _ in 0..40 {
            log.add(&request(vec![0; 1024 * 1024]), NOW);
        }
        assert_eq!(log.all().len(), 31);
        assert_eq!(log.count(), 40);
    }
}
