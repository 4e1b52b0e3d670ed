//! [`Error`]: everything that a call may end with instead of its result.

use std::fmt;

use http::StatusCode;

pub use self::{
    api::ApiError, config::ConfigError, decode::DecodeError, page::PageError,
    parameter::ParameterError, transport::TransportError,
};

mod api;
mod config;
mod decode;
mod json_path;
mod page;
mod parameter;
mod transport;

/// What a call ends with; the error is [`Error`] unless said otherwise.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// ```
/// use twilio_runtime::Error;
///
/// fn explain(error: &Error) -> &'static str {
///     match error {
///         Error::Parameter(_) => "nothing was sent: a parameter is wrong",
///         Error::Api(api) if api.code() == Some(80609) => "the session is full",
///         _ if error.is_not_found() => "no such record",
///         _ if error.may_have_been_applied() => "look before trying again",
///         _ => "it surely did not happen",
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A path value or parameter was refused before anything was sent.
    Parameter(ParameterError),
    /// The client's configuration does not allow the call.
    Config(ConfigError),
    /// No answer was received.
    Transport(Box<TransportError>),
    /// The API answered with an error.
    Api(Box<ApiError>),
    /// The API's answer was not what the declaration says.
    Decode(Box<DecodeError>),
    /// A list could not go on to its next page.
    Page(Box<PageError>),
}

impl Error {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Parameter(_) | Self::Config(_) | Self::Transport(_) | Self::Page(_) => None,
        }
    }

    /// Twilio's own error code, if the answer had one.
    pub fn code(&self) -> Option<u32> {
        match self {
            Self::Api(error) => error.code(),
            _ => None,
        }
    }

    /// Whether the API said that there is no such record (404).
    pub fn is_not_found(&self) -> bool {
        self.is_api_status(StatusCode::NOT_FOUND)
    }

    /// Whether the API said that there were too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.is_api_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether the server may have done what was asked although the call failed: the
    /// request left, and no answer says that it was refused. All attempts count, not
    /// the last one alone.
    ///
    /// Where this is `false`, sending again does nothing twice.
    pub fn may_have_been_applied(&self) -> bool {
        match self {
            Self::Parameter(_) | Self::Page(_) => false,
            Self::Config(error) => error.after_doubt,
            Self::Transport(error) => error.after_doubt || error.may_have_been_applied(),
            Self::Api(error) => error.after_doubt || !is_refusal(error.status()),
            Self::Decode(_) => true,
        }
    }

    /// For a list that was interrupted: the URL of the page that could not be read,
    /// which [`List::resume`](crate::List::resume) takes.
    pub fn resume_url(&self) -> Option<&str> {
        match self {
            Self::Parameter(_) | Self::Config(_) => None,
            Self::Transport(error) => error.resume_url.as_deref(),
            Self::Api(error) => error.resume_url.as_deref(),
            Self::Decode(error) => error.resume_url.as_deref(),
            Self::Page(error) => error.resume_url.as_deref(),
        }
    }

    /// The same error, with where its list can go on.
    pub(crate) fn at_page(mut self, url: &str) -> Self {
        let place = match &mut self {
            Self::Parameter(_) | Self::Config(_) => return self,
            Self::Transport(error) => &mut error.resume_url,
            Self::Api(error) => &mut error.resume_url,
            Self::Decode(error) => &mut error.resume_url,
            Self::Page(error) => &mut error.resume_url,
        };
        *place = Some(url.into());
        self
    }

    /// The same error, at the end of a call of which an earlier attempt may have been
    /// applied.
    pub(crate) fn after_doubt(mut self) -> Self {
        match &mut self {
            Self::Config(error) => error.after_doubt = true,
            Self::Transport(error) => error.after_doubt = true,
            Self::Api(error) => error.after_doubt = true,
            Self::Parameter(_) | Self::Decode(_) | Self::Page(_) => {}
        }
        self
    }

    fn is_api_status(&self, status: StatusCode) -> bool {
        matches!(self, Self::Api(error) if error.status() == status)
    }
}

/// Whether this status says that nothing was done. A server that failed may have failed
/// after it did the work, and 303 says where to look at what was done.
fn is_refusal(status: StatusCode) -> bool {
    status.is_client_error() || (status.is_redirection() && status != StatusCode::SEE_OTHER)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(error) => error.fmt(f),
            Self::Config(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Page(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    // The message is the inner error's own, so the source is what lies under it.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Parameter(error) => error.source(),
            Self::Config(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Page(error) => error.source(),
        }
    }
}

impl From<ParameterError> for Error {
    fn from(error: ParameterError) -> Self {
        Self::Parameter(error)
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<PageError> for Error {
    fn from(error: PageError) -> Self {
        Self::Page(Box::new(error))
    }
}

/// So that `"KP...".parse::<Sid<_>>()?` and a call can share one function.
impl From<crate::SidError> for Error {
    fn from(error: crate::SidError) -> Self {
        Self::Parameter(ParameterError::from_sid(&error))
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;

    fn status(status: u16) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        ApiError::new(status, HeaderMap::new(), Bytes::new()).into()
    }

    #[test]
    fn only_a_refusal_says_that_nothing_was_done() {
        for code in [
            300, 301, 302, 304, 307, 308, 400, 401, 404, 408, 409, 429, 499,
        ] {
            assert!(!status(code).may_have_been_applied(), "{code}");
        }
        for code in [303, 500, 501, 502, 503, 504, 599, 600, 999] {
            assert!(status(code).may_have_been_applied(), "{code}");
        }
    }

    #[test]
    fn a_refusal_does_not_undo_what_an_earlier_attempt_may_have_done() {
        for error in [
            status(429),
            TransportError::not_sent("refused").into(),
            ConfigError::new("no token").into(),
        ] {
            assert!(!error.may_have_been_applied(), "{error}");
            assert!(error.after_doubt().may_have_been_applied());
        }
    }
}
