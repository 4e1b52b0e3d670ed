//! [`Fault`]: a failure on demand.

use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use twilio_runtime::{Resource, descriptor::OperationKind};

use super::faults::Subject;
use crate::{catalog::Pattern, http::Rejection};

/// A failure on demand: its effect, the requests that it hits, and how often.
///
/// By default a fault hits every request, and the emulator does not execute the request.
/// With [`after_applying`](Self::after_applying) the emulator executes it, and the client
/// cannot know that it did.
///
/// Faults are tried in the order in which they were added. Latencies add up; the
/// first fault of another kind that hits ends the search.
///
/// ```
/// use std::time::Duration;
/// use http::{Method, StatusCode};
/// use twilio_emulator::Fault;
///
/// // The next two requests are rejected, ...
/// Fault::status(StatusCode::SERVICE_UNAVAILABLE).next(2);
/// // ... new sessions are created, but every third response is lost, ...
/// Fault::reset()
///     .on(Method::POST, "/v1/Services/{ServiceSid}/Sessions")
///     .every(3)
///     .after_applying();
/// // ... one request in ten takes two seconds.
/// Fault::latency(Duration::from_secs(2)).rate(0.1);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault has no effect until it is added to an emulator"]
#[non_exhaustive]
pub struct Fault {
    pub(super) effect: Effect,
    target: Target,
    frequency: Frequency,
    pub(super) after_applying: bool,
}

/// The failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Latency(Duration),
    Status(StatusCode),
    RateLimited(Duration),
    Respond(StatusCode, HeaderMap, Bytes),
    Reset,
    Truncate,
}

/// The requests that a fault can hit; all of them by default.
#[derive(Clone, Debug, Default)]
struct Target {
    method: Option<Method>,
    path: Option<Pattern>,
    /// Product and path of a resource.
    resource: Option<(&'static str, &'static str)>,
    operation: Option<OperationKind>,
}

/// How often a fault hits the requests that match.
#[derive(Clone, Copy, Debug)]
enum Frequency {
    Always,
    Next(u64),
    Every { n: u64, seen: u64 },
    Rate(f64),
}

impl Fault {
    /// The response is delayed by this time. With [`after_applying`](Self::after_applying)
    /// the time passes after the emulator has executed the request instead of before.
    pub fn latency(by: Duration) -> Self {
        Self::new(Effect::Latency(by))
    }

    /// An error response with this status, in Twilio's format, with the code `20000 + status`.
    pub fn status(status: StatusCode) -> Self {
        Self::new(Effect::Status(status))
    }

    /// Status 429, code 20429, with `Retry-After` in whole seconds, rounded up.
    pub fn rate_limited(retry_after: Duration) -> Self {
        Self::new(Effect::RateLimited(retry_after))
    }

    /// This response instead of the regular one: a page of HTML, a redirect, JSON of another
    /// shape.
    pub fn respond(response: Response<impl Into<Bytes>>) -> Self {
        let (parts, body) = response.into_parts();
        Self::new(Effect::Respond(parts.status, parts.headers, body.into()))
    }

    /// The connection is reset without a response.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// The response ends in the middle of its body. The emulator always executes the request,
    /// and a response without a body is a reset.
    pub fn truncate() -> Self {
        Self::new(Effect::Truncate).after_applying()
    }

    fn new(effect: Effect) -> Self {
        Self {
            effect,
            target: Target::default(),
            frequency: Frequency::Always,
            after_applying: false,
        }
    }

    /// Only requests with this method to this path: a template with placeholders of any
    /// name, without the product.
    pub fn on(mut self, method: Method, path: &str) -> Self {
        self.target.method = Some(method);
        self.target.path = Some(Pattern::parse(path));
        self
    }

    /// Only requests with this method, to any path.
    pub fn on_method(mut self, method: Method) -> Self {
        self.target.method = Some(method);
        self
    }

    /// Only requests to this resource.
    pub fn on_resource<R: Resource>(mut self) -> Self {
        self.target.resource = Some((R::DESCRIPTOR.product(), R::DESCRIPTOR.path()));
        self
    }

    /// Only this operation of this resource.
    pub fn on_operation<R: Resource>(self, operation: OperationKind) -> Self {
        let mut fault = self.on_resource::<R>();
        fault.target.operation = Some(operation);
        fault
    }

    /// Only the next `n` requests that match; then the fault is removed.
    pub fn next(mut self, n: u64) -> Self {
        self.frequency = Frequency::Next(n);
        self
    }

    /// Only every `n`th request that matches, starting with the `n`th; 0 counts as 1.
    pub fn every(mut self, n: u64) -> Self {
        let n = n.max(1);
        self.frequency = Frequency::Every { n, seen: 0 };
        self
    }

    /// Only this share of the requests that match, from 0 to 1, chosen at random with the
    /// emulator's seed.
    pub fn rate(mut self, share: f64) -> Self {
        self.frequency = Frequency::Rate(share);
        self
    }

    /// The emulator executes the request before the fault hits.
    pub fn after_applying(mut self) -> Self {
        self.after_applying = true;
        self
    }

    /// Whether the fault hits a request that matches. Each call counts as a request.
    pub(super) fn hits(&mut self, rng: &mut Rng) -> bool {
        match &mut self.frequency {
            Frequency::Always => true,
            Frequency::Next(left) => {
                let hits = *left > 0;
                *left = left.saturating_sub(1);
                hits
            }
            Frequency::Every { n, seen } => {
                *seen += 1;
                *seen % *n == 0
            }
            Frequency::Rate(share) => rng.f64() < *share,
        }
    }

    /// Whether the fault can hit this request.
    pub(super) fn matches(&self, method: &Method, subject: Option<&Subject<'_>>) -> bool {
        self.target.matches(method, subject)
    }

    pub(super) fn is_spent(&self) -> bool {
        matches!(self.frequency, Frequency::Next(0))
    }
}

impl Target {
    fn matches(&self, method: &Method, subject: Option<&Subject<'_>>) -> bool {
        if self.method.as_ref().is_some_and(|wanted| wanted != method) {
            return false;
        }
        let Some(subject) = subject else {
            return self.path.is_none() && self.resource.is_none();
        };
        let (entry, descriptor) = (subject.entry, subject.entry.descriptor);
        let pattern = if subject.has_key {
            &entry.instance
        } else {
            &entry.collection
        };
        let path = self.path.as_ref();
        path.is_none_or(|path| path.has_shape_of(pattern))
            && self
                .resource
                .is_none_or(|wanted| wanted == (descriptor.product(), descriptor.path()))
            && (self.operation.is_none() || self.operation == subject.operation)
    }
}

impl Effect {
    /// The response that replaces the regular one, if the effect has one.
    pub(crate) fn response(self) -> Option<Response<Bytes>> {
        match self {
            Self::Status(status) => Some(Rejection::of_status(status).to_response()),
            Self::RateLimited(after) => {
                let status = StatusCode::TOO_MANY_REQUESTS;
                let mut response = Rejection::of_status(status).to_response();
                let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
                let headers = response.headers_mut();
                headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                Some(response)
            }
            Self::Respond(status, headers, body) => {
                let mut response = Response::new(body);
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Some(response)
            }
            Self::Latency(_) | Self::Reset | Self::Truncate => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_rounded_up() {
        let effect = Effect::RateLimited(Duration::from_millis(1500));
        let response = effect.response().unwrap();
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["retry-after"], "2");
    }
}
