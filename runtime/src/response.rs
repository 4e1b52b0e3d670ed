//! [`Response`]: an answer with all that came along with its record.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{headers, raw_response::RawResponse};

/// An answer: status, headers and number of attempts along with the body.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    reconciled: bool,
    raw: Bytes,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(body: T, answer: RawResponse) -> Self {
        Self {
            status: answer.status,
            headers: answer.headers,
            attempts: answer.attempts,
            reconciled: answer.reconciled,
            raw: answer.body,
            body,
        }
    }

    /// The status; any 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The identifier that Twilio's support asks for, from `Twilio-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers)
    }

    /// How many requests were sent; 1 unless the call was retried. Those that only
    /// looked for a lost record do not count.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the record was found in its collection because the answer to its create
    /// was lost; see [`Call::reconcile`](crate::Call::reconcile). Status and headers
    /// are then those of the list.
    pub fn reconciled(&self) -> bool {
        self.reconciled
    }

    /// The bytes that the body was read from.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The record.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The record, without the rest.
    pub fn into_body(self) -> T {
        self.body
    }
}
