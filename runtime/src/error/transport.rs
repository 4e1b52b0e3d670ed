use std::{error::Error, fmt};

type Source = Box<dyn Error + Send + Sync>;

/// A request that got no response, and whether it may have reached the server.
///
/// A [`Transport`](crate::Transport) makes these; retries rest on the distinction.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
    source: Option<Source>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    NotSent,
    Unknown,
    Timeout { sent: bool },
    NotDone,
    TooLarge { limit: u64 },
}

impl TransportError {
    /// The request surely did not reach the server: the connection was refused, the
    /// name was not found, the TLS handshake failed.
    pub fn not_sent(source: impl Into<Source>) -> Self {
        Self::new(Kind::NotSent, Some(source.into()))
    }

    /// The request may have reached the server: a reset, a broken response, anything
    /// that the transport cannot tell.
    pub fn unknown(source: impl Into<Source>) -> Self {
        Self::new(Kind::Unknown, Some(source.into()))
    }

    /// Time ran out after the request may have left.
    pub fn timeout() -> Self {
        Self::new(Kind::Timeout { sent: true }, None)
    }

    /// The response is larger than `limit` bytes.
    pub fn too_large(limit: u64) -> Self {
        Self::new(Kind::TooLarge { limit }, None)
    }

    /// Time ran out while a record was not yet as it was waited for.
    pub(crate) fn timeout_before_done() -> Self {
        Self::new(Kind::NotDone, None)
    }

    /// Time ran out before anything left.
    pub(crate) fn timeout_before_sending() -> Self {
        Self::new(Kind::Timeout { sent: false }, None)
    }

    fn new(kind: Kind, source: Option<Source>) -> Self {
        Self { kind, source }
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::Timeout { .. } | Kind::NotDone)
    }

    /// Whether the response was larger than the client's limit.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, Kind::TooLarge { .. })
    }

    /// Whether the server may have received the request.
    pub fn may_have_been_applied(&self) -> bool {
        !matches!(
            self.kind,
            Kind::NotSent | Kind::NotDone | Kind::Timeout { sent: false }
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::NotSent => f.write_str("the request could not be sent"),
            Kind::Unknown => f.write_str("the request was sent, but no response could be read"),
            Kind::Timeout { sent: true } => f.write_str("time ran out waiting for the response"),
            Kind::NotDone => f.write_str("time ran out before the record was as expected"),
            Kind::Timeout { sent: false } => {
                f.write_str("time ran out before the request was sent")
            }
            Kind::TooLarge { limit } => {
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
