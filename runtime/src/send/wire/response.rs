//! [`Response`]: a decoded record together with its response.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    Error, Result,
    send::wire::{decoder::Decode, headers, raw_response::RawResponse},
};

/// A response: status, headers, number of attempts, and the decoded body.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    was_reconciled: bool,
    raw: Bytes,
    body: T,
}

impl<T> Response<T> {
    /// Reads the body of a successful response.
    pub(crate) fn decode(raw: RawResponse, decode: Decode<T>) -> Result<Self> {
        match decode(&raw.body) {
            Ok(body) => Ok(Self {
                status: raw.status,
                headers: raw.headers,
                attempts: raw.attempts,
                was_reconciled: raw.was_reconciled,
                raw: raw.body,
                body,
            }),
            Err(error) => Err(raw.decode_error(error)),
        }
    }

    /// The status: any 2xx, or 404 for an optional call.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Twilio's identifier of the request, from `Twilio-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers)
    }

    /// The number of requests; 1 unless the call was retried. It does not include the requests
    /// of reconciliation.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the record was found in its collection because the response to its create was
    /// lost; see [`Call::reconcile`](crate::Call::reconcile). Status and headers are then
    /// those of the list.
    pub fn was_reconciled(&self) -> bool {
        self.was_reconciled
    }

    /// The bytes of the body.
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

    /// The response without the record, and the record.
    pub fn into_parts(self) -> (Response<()>, T) {
        let parts = Response {
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
            was_reconciled: self.was_reconciled,
            raw: self.raw,
            body: (),
        };
        (parts, self.body)
    }

    /// The same response, with the function applied to the record.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let (parts, body) = self.into_parts();
        Response {
            status: parts.status,
            headers: parts.headers,
            attempts: parts.attempts,
            was_reconciled: parts.was_reconciled,
            raw: parts.raw,
            body: change(body),
        }
    }
}

impl<T> Response<Option<T>> {
    /// The response to a request for a record that does not exist; `None` if the error is not
    /// the API's response.
    pub(crate) fn of_error(error: &Error) -> Option<Self> {
        let api = error.as_api()?;
        Some(Self {
            status: api.status(),
            headers: api.headers().clone(),
            attempts: error.attempts(),
            was_reconciled: false,
            raw: api.body().clone(),
            body: None,
        })
    }
}
