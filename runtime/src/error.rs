//! Errors: [`Error`] is why a call failed, the other types are its details. Nothing here
//! decides whether a call is retried.

use std::{fmt, time::Duration};

use http::{HeaderMap, StatusCode};

use self::partial::Partial;
pub use self::{
    api::ApiError, config::ConfigError, decode::DecodeError, kind::ErrorKind, page::PageError,
    parameter::ParameterError, record::RecordError, transport::TransportError,
};
use crate::{declare::descriptor::route::Route, send::wire::headers};

mod api;
mod config;
mod decode;
mod json_path;
mod kind;
mod line;
mod page;
mod parameter;
mod partial;
mod record;
mod transport;

/// The result of a call; the error is [`Error`] unless another one is specified.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// [`kind`](Self::kind) is for a `match`; `as_api` and its siblings return the details of
/// one kind. The message names the call and the whole cause in one line, so
/// [`source`](std::error::Error::source) is `None`: the causes themselves are the sources of
/// `as_transport` and `as_config`.
///
/// ```
/// use twilio_runtime::{Error, ErrorKind};
///
/// fn explain(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Parameter => "nothing was sent: a parameter is wrong",
///         ErrorKind::Api if error.code() == Some(80609) => "the session is full",
///         _ if error.is_not_found() => "the record does not exist",
///         _ if error.may_have_been_applied() => "check before trying again",
///         _ => "it was not applied",
///     }
/// }
/// ```
#[doc(alias = "TwilioRestException")]
#[doc(alias = "RestException")]
#[doc(alias = "TwilioRestError")]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    cause: Cause,
    call: Option<&'static Route>,
    attempts: u32,
    /// Whether an attempt before the last one may have been applied.
    after_doubt: bool,
    resume_url: Option<Box<str>>,
    partial: Option<Partial>,
    candidates: Vec<String>,
}

#[derive(Debug)]
enum Cause {
    Parameter(ParameterError),
    Config(ConfigError),
    Transport(TransportError),
    Api(ApiError),
    Decode(DecodeError),
    Page(PageError),
    Record(RecordError),
}

impl Cause {
    fn as_error(&self) -> &(dyn std::error::Error + 'static) {
        match self {
            Self::Parameter(error) => error,
            Self::Config(error) => error,
            Self::Transport(error) => error,
            Self::Api(error) => error,
            Self::Decode(error) => error,
            Self::Page(error) => error,
            Self::Record(error) => error,
        }
    }
}

impl Error {
    fn new(cause: Cause) -> Self {
        Self(Box::new(Inner {
            cause,
            call: None,
            attempts: 0,
            after_doubt: false,
            resume_url: None,
            partial: None,
            candidates: Vec::new(),
        }))
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Parameter(_) => ErrorKind::Parameter,
            Cause::Config(_) => ErrorKind::Config,
            Cause::Transport(error) if error.is_timeout() => ErrorKind::Timeout,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Api(_) => ErrorKind::Api,
            Cause::Decode(_) => ErrorKind::Decode,
            Cause::Page(_) => ErrorKind::Page,
            Cause::Record(_) => ErrorKind::Record,
        }
    }

    /// The status of the response, if one was received.
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Api(error) => Some(error.status()),
            Cause::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// Twilio's own error code, such as 20404, if the response has one.
    pub fn code(&self) -> Option<u32> {
        self.as_api()?.code()
    }

    /// The identifier of the request for Twilio's support, from the response's
    /// `Twilio-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(self.headers()?)
    }

    /// How long to wait before the next attempt, from the response's `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        headers::retry_after(self.headers()?)
    }

    /// The number of requests that the call sent; 0 if it failed before the first one.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the API responded that the record does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.is_api_status(StatusCode::NOT_FOUND)
    }

    /// Whether the API responded that there were too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.is_api_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the call timed out.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the server may have applied the request although the call failed: it was
    /// sent, and no response refused it. All attempts count, not only the last one.
    ///
    /// If it is `false`, it is safe to send the request again. If it is `true`, the request may
    /// still have been lost: for example, if the server closes an idle connection just as a
    /// create is written to it. [`Call::reconcile`](crate::Call::reconcile) checks this.
    pub fn may_have_been_applied(&self) -> bool {
        self.0.after_doubt
            || match &self.0.cause {
                Cause::Parameter(_) | Cause::Config(_) | Cause::Page(_) => false,
                Cause::Transport(error) => error.may_have_been_applied(),
                Cause::Api(error) => !error.is_refusal(),
                Cause::Decode(_) | Cause::Record(_) => true,
            }
    }

    /// For an interrupted list: the URL of the page that could not be read, for
    /// [`List::resume`](crate::List::resume).
    pub fn resume_url(&self) -> Option<&str> {
        self.0.resume_url.as_deref()
    }

    /// For a create whose outcome is unknown even after
    /// [`Call::reconcile`](crate::Call::reconcile): the SIDs of the records that may be its
    /// result, ten at most.
    pub fn candidates(&self) -> &[String] {
        &self.0.candidates
    }

    /// The refused parameter, for [`ErrorKind::Parameter`].
    pub fn as_parameter(&self) -> Option<&ParameterError> {
        match &self.0.cause {
            Cause::Parameter(error) => Some(error),
            _ => None,
        }
    }

    /// What is wrong with the configuration, for [`ErrorKind::Config`].
    pub fn as_config(&self) -> Option<&ConfigError> {
        match &self.0.cause {
            Cause::Config(error) => Some(error),
            _ => None,
        }
    }

    /// Why no response was read, for [`ErrorKind::Transport`] and
    /// [`ErrorKind::Timeout`].
    pub fn as_transport(&self) -> Option<&TransportError> {
        match &self.0.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// The API's error response, for [`ErrorKind::Api`].
    pub fn as_api(&self) -> Option<&ApiError> {
        match &self.0.cause {
            Cause::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The part of the response that could not be decoded, for [`ErrorKind::Decode`].
    pub fn as_decode(&self) -> Option<&DecodeError> {
        match &self.0.cause {
            Cause::Decode(error) => Some(error),
            _ => None,
        }
    }

    /// Why a list cannot continue, for [`ErrorKind::Page`].
    pub fn as_page(&self) -> Option<&PageError> {
        match &self.0.cause {
            Cause::Page(error) => Some(error),
            _ => None,
        }
    }

    /// The record of a list that could not be decoded, for [`ErrorKind::Record`].
    pub fn as_record(&self) -> Option<&RecordError> {
        match &self.0.cause {
            Cause::Record(error) => Some(error),
            _ => None,
        }
    }

    /// The same error, with the call that failed, unless one was set already.
    pub(crate) fn in_call(mut self, call: &'static Route) -> Self {
        self.0.call.get_or_insert(call);
        self
    }

    /// The same error, after this many requests.
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The same error, with the page to resume its list from.
    pub(crate) fn at_page(mut self, url: &str) -> Self {
        self.0.resume_url = Some(url.into());
        self
    }

    /// The same error, with the records that may be the result of a create.
    pub(crate) fn with_candidates(mut self, identifiers: Vec<String>) -> Self {
        self.0.candidates = identifiers;
        self
    }

    /// The same error, for a call with an earlier attempt that may have been applied.
    pub(crate) fn after_doubt(mut self) -> Self {
        self.0.after_doubt = true;
        self
    }

    /// The headers of the response, if one was received.
    fn headers(&self) -> Option<&HeaderMap> {
        match &self.0.cause {
            Cause::Api(error) => Some(error.headers()),
            Cause::Decode(error) => Some(error.headers()),
            _ => None,
        }
    }

    fn is_api_status(&self, status: StatusCode) -> bool {
        self.as_api().is_some_and(|error| error.status() == status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = self.0.call {
            write!(f, "{} {}: ", call.kind, call.resource)?;
        }
        line::write_chain(f, self.0.cause.as_error())?;
        let more = self.failures().len().saturating_sub(1);
        if more > 0 && self.as_record().is_some() {
            write!(f, " (and {more} more)")?;
        }
        if !self.0.candidates.is_empty() {
            let candidates = self.0.candidates.join(", ");
            write!(f, " (its result may be {candidates})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Destructured, so that a new field is not forgotten here.
        let Inner {
            cause,
            call,
            attempts,
            after_doubt,
            resume_url,
            partial,
            candidates,
        } = &*self.0;
        f.debug_struct("Error")
            .field("call", &call.map(|route| (route.kind, route.resource)))
            .field("cause", cause.as_error())
            .field("attempts", attempts)
            .field("after_doubt", after_doubt)
            .field("resume_url", resume_url)
            .field("partial", partial)
            .field("candidates", candidates)
            .finish()
    }
}

// The message contains the whole cause, so there is no source.
impl std::error::Error for Error {}

impl From<ParameterError> for Error {
    fn from(error: ParameterError) -> Self {
        Self::new(Cause::Parameter(error))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::new(Cause::Config(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::new(Cause::Transport(error))
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::new(Cause::Api(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::new(Cause::Decode(error))
    }
}

impl From<RecordError> for Error {
    fn from(error: RecordError) -> Self {
        Self::new(Cause::Record(error))
    }
}

impl From<PageError> for Error {
    fn from(error: PageError) -> Self {
        Self::new(Cause::Page(error))
    }
}

/// So that `"KP...".parse::<Sid<_>>()?` and a call can share one function.
impl From<crate::SidError> for Error {
    fn from(error: crate::SidError) -> Self {
        ParameterError::from_sid(&error).into()
    }
}

#[cfg(test)]
mod tests;
