//! [`Reply`]: the outcome of a request for the client.

use bytes::Bytes;
use http::Response;

/// The outcome of a request for the client.
#[derive(Debug)]
pub(crate) enum Reply {
    Complete(Response<Bytes>),
    /// A response whose body ends early; this many more bytes are announced.
    Truncated(Response<Bytes>, usize),
    /// Nothing: the connection breaks.
    Reset,
}

impl Reply {
    /// Half of a response's body; a reset if there is none.
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
