use std::fmt;

/// The kind of an [`Error`](crate::Error), for a `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A path value or parameter was refused; nothing was sent. Details:
    /// [`Error::as_parameter`](crate::Error::as_parameter).
    Parameter,
    /// The client's configuration does not allow the call, or no access token was
    /// granted; nothing was sent by the last attempt. Details:
    /// [`Error::as_config`](crate::Error::as_config).
    Config,
    /// No response was received, or it could not be read. Details:
    /// [`Error::as_transport`](crate::Error::as_transport).
    Transport,
    /// The call timed out. Details: [`Error::as_transport`](crate::Error::as_transport).
    Timeout,
    /// The response is an error: any status but 2xx. Details:
    /// [`Error::as_api`](crate::Error::as_api).
    Api,
    /// The response's body does not match the declaration. Details:
    /// [`Error::as_decode`](crate::Error::as_decode).
    Decode,
    /// A list cannot continue at its next page. Details:
    /// [`Error::as_page`](crate::Error::as_page).
    Page,
    /// A record of a list does not match the declaration; the rest of the list is not
    /// affected. Details: [`Error::as_record`](crate::Error::as_record).
    Record,
}

impl ErrorKind {
    /// The name of the kind in lower case, for a metric or a log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Config => "config",
            Self::Transport => "transport",
            Self::Timeout => "timeout",
            Self::Api => "api",
            Self::Decode => "decode",
            Self::Page => "page",
            Self::Record => "record",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
