use std::{error::Error, fmt};

type BoxError = Box<dyn Error + Send + Sync>;

/// A request that got no response, and whether it may have reached the server.
///
/// A [`Transport`](crate::Transport) returns it; retries depend on the distinction.
#[derive(Debug)]
pub struct TransportError {
    failure: Failure,
    source: Option<BoxError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    NotSent,
    Unknown,
    Timeout { sent: bool },
    NotDone,
    TooLarge { limit: u64 },
}

impl TransportError {
    /// The request certainly did not reach the server: the connection was refused, the name
    /// was not found, or the TLS handshake failed.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self::new(Failure::NotSent, Some(source.into()))
    }

    /// The request may have reached the server: a reset, a broken response, or any failure
    /// whose cause the transport does not know.
    pub fn unknown(source: impl Into<BoxError>) -> Self {
        Self::new(Failure::Unknown, Some(source.into()))
    }

    /// A timeout after the request may have been sent.
    pub fn timeout() -> Self {
        Self::new(Failure::Timeout { sent: true }, None)
    }

    /// The response is larger than `limit` bytes.
    pub fn too_large(limit: u64) -> Self {
        Self::new(Failure::TooLarge { limit }, None)
    }

    /// A timeout while waiting for a record to meet a condition.
    pub(crate) fn timeout_before_done() -> Self {
        Self::new(Failure::NotDone, None)
    }

    /// A timeout before anything was sent.
    pub(crate) fn timeout_before_sending() -> Self {
        Self::new(Failure::Timeout { sent: false }, None)
    }

    fn new(failure: Failure, source: Option<BoxError>) -> Self {
        Self { failure, source }
    }

    /// Whether it is a timeout.
    pub fn is_timeout(&self) -> bool {
        matches!(self.failure, Failure::Timeout { .. } | Failure::NotDone)
    }

    /// Whether the response was larger than the client's limit.
    pub fn is_too_large(&self) -> bool {
        matches!(self.failure, Failure::TooLarge { .. })
    }

    /// Whether the server may have received the request.
    pub fn may_have_been_applied(&self) -> bool {
        !matches!(
            self.failure,
            Failure::NotSent | Failure::NotDone | Failure::Timeout { sent: false }
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.failure {
            Failure::NotSent => f.write_str("the request could not be sent"),
            Failure::Unknown => f.write_str("the request was sent, but no response could be read"),
            Failure::Timeout { sent: true } => f.write_str("timed out waiting for the response"),
            Failure::NotDone => f.write_str("timed out before the record met the condition"),
            Failure::Timeout { sent: false } => {
                f.write_str("timed out before the request was sent")
            }
            Failure::TooLarge { limit } => {
                write!(f, "the response is larger than the limit of {limit} bytes")
            }
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
