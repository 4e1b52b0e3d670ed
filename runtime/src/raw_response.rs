//! [`RawResponse`]: a successful response whose body is not yet decoded.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{DecodeError, Error, decoder::DecodeFailure, route::Route};

/// A successful response, not yet decoded, and how it came about.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) route: &'static Route,
    /// Whether the record was found in its collection instead of received.
    pub(crate) reconciled: bool,
}

impl RawResponse {
    /// The error of a response whose body is not what is declared.
    pub(crate) fn decode_error(self, source: DecodeFailure) -> Error {
        let error = DecodeError::new(self.status, self.headers, self.body, source);
        Error::from(error)
            .in_call(self.route)
            .with_attempts(self.attempts)
    }
}
