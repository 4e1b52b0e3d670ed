//! [`Reply`]: the outcome of a request for the client.

use bytes::Bytes;
use http::Response;

/// The outcome of a request for the client.
#[derive(Debug)]
pub(crate) enum Reply {
    Complete(Response<Bytes>),
    /// A response whose body ends early: this many more bytes are announced.
    Truncated(Response<Bytes>, usize),
    /// No response: the connection is reset.
    Reset,
}

impl Reply {
    /// A reply with half of the response's body; a reset if the body is empty.
    pub(crate) fn truncated(response: Response<Bytes>) -> Self {
        let length = response.body().len();
        if length == 0 {
            return Self::Reset;
        }
        let kept = length / 2;
        let response = response.map(|body| body.slice(..kept));
        Self::Truncated(response, length - kept)
    }
}
