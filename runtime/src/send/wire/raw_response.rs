//! [`RawResponse`]: a successful response whose body is not yet decoded.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tracing::Span;

use crate::{
    Error, Result,
    declare::descriptor::route::Route,
    error::DecodeError,
    send::{
        execute::trace,
        wire::decoder::{Decode, DecodeFailure},
    },
};

/// A successful response, not yet decoded, and facts about its call.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) route: &'static Route,
    /// Whether the record was found by reconciling.
    pub(crate) was_reconciled: bool,
    /// The call's span; it ends after the body is decoded.
    pub(crate) span: Span,
}

impl RawResponse {
    /// Reads the body.
    pub(crate) fn decode<T>(self, decode: Decode<T>) -> Result<T> {
        decode(&self.body).map_err(|error| self.decode_error(error))
    }

    /// The error of a response whose body does not match the declaration.
    pub(crate) fn decode_error(self, source: DecodeFailure) -> Error {
        let error = DecodeError::new(self.status, self.headers, self.body, source);
        let error = Error::from(error)
            .in_call(self.route)
            .with_attempts(self.attempts);
        trace::fail(&self.span, &error);
        error
    }
}
