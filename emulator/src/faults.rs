//! [`Fault`]: trouble on demand.

use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use twilio_runtime::{Resource, descriptor::OperationKind};

use crate::{core::Subject, pattern::Pattern, rejection::Rejection};

/// Trouble that the emulator makes: what happens, to which requests, how often.
///
/// Without further words a fault strikes every request, before the emulator does what
/// is asked; [`after_applying`](Self::after_applying) strikes once it is done, so that
/// the client cannot know.
///
/// Faults are tried in the order in which they were added. Latencies add up; the
/// first fault of another kind that strikes ends the search.
///
/// ```
/// use std::time::Duration;
/// use http::{Method, StatusCode};
/// use twilio_emulator::Fault;
///
/// // The next two requests are refused, ...
/// Fault::status(StatusCode::SERVICE_UNAVAILABLE).next(2);
/// // ... every third session is created but never confirmed, ...
/// Fault::reset()
///     .on(Method::POST, "/v1/Services/{ServiceSid}/Sessions")
///     .every(3)
///     .after_applying();
/// // ... one request in ten takes two seconds.
/// Fault::latency(Duration::from_secs(2)).rate(0.1);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until an emulator is given it"]
#[non_exhaustive]
pub struct Fault {
    effect: Effect,
    target: Target,
    frequency: Frequency,
    after_applying: bool,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Latency(Duration),
    Status(StatusCode),
    RateLimited(Duration),
    Answer(StatusCode, HeaderMap, Bytes),
    Reset,
    Truncate,
}

/// Which requests; all of them where nothing is said.
#[derive(Clone, Debug, Default)]
struct Target {
    method: Option<Method>,
    path: Option<Pattern>,
    /// Product and path of a resource.
    resource: Option<(&'static str, &'static str)>,
    operation: Option<OperationKind>,
}

/// How often, among the requests that are meant.
#[derive(Clone, Copy, Debug)]
enum Frequency {
    Always,
    Next(u64),
    Every { n: u64, seen: u64 },
    Rate(f64),
}

impl Fault {
    /// The answer comes this much later. With [`after_applying`](Self::after_applying)
    /// the time passes after the work instead of before it.
    pub fn latency(by: Duration) -> Self {
        Self::new(Effect::Latency(by))
    }

    /// An error answer of this status, in Twilio's form, with the code `20000 + status`.
    pub fn status(status: StatusCode) -> Self {
        Self::new(Effect::Status(status))
    }

    /// 429, code 20429, with `Retry-After` in whole seconds, rounded up.
    pub fn rate_limited(retry_after: Duration) -> Self {
        Self::new(Effect::RateLimited(retry_after))
    }

    /// This answer in the place of the right one, whatever was asked: a page of HTML, a
    /// redirect, JSON of another shape.
    pub fn answer(answer: Response<impl Into<Bytes>>) -> Self {
        let (parts, body) = answer.into_parts();
        Self::new(Effect::Answer(parts.status, parts.headers, body.into()))
    }

    /// The connection is reset without an answer.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// The answer ends in the middle of its body. The work is always done, and an
    /// answer without a body is a reset.
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

    /// Only requests of this method to this path: a template with placeholders of any
    /// name, without the product.
    pub fn on(mut self, method: Method, path: &str) -> Self {
        self.target.method = Some(method);
        self.target.path = Some(Pattern::parse(path));
        self
    }

    /// Only requests of this method, whatever their path.
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

    /// Only the next `n` requests that are meant; then the fault is gone.
    pub fn next(mut self, n: u64) -> Self {
        self.frequency = Frequency::Next(n);
        self
    }

    /// Only every `n`th request that is meant, the `n`th first; 0 counts as 1.
    pub fn every(mut self, n: u64) -> Self {
        let n = n.max(1);
        self.frequency = Frequency::Every { n, seen: 0 };
        self
    }

    /// Only this share of the requests that are meant, from 0 to 1, by chance. The
    /// emulator's seed decides which.
    pub fn rate(mut self, share: f64) -> Self {
        self.frequency = Frequency::Rate(share);
        self
    }

    /// The emulator does what is asked before the fault strikes.
    pub fn after_applying(mut self) -> Self {
        self.after_applying = true;
        self
    }

    fn strikes(&mut self, rng: &mut Rng) -> bool {
        match &mut self.frequency {
            Frequency::Always => true,
            Frequency::Next(left) => {
                let strikes = *left > 0;
                *left = left.saturating_sub(1);
                strikes
            }
            Frequency::Every { n, seen } => {
                *seen += 1;
                *seen % *n == 0
            }
            Frequency::Rate(share) => rng.f64() < *share,
        }
    }

    fn is_spent(&self) -> bool {
        matches!(self.frequency, Frequency::Next(0))
    }
}

impl Target {
    fn means(&self, method: &Method, subject: Option<&Subject<'_>>) -> bool {
        if self.method.as_ref().is_some_and(|wanted| wanted != method) {
            return false;
        }
        let Some(subject) = subject else {
            return self.path.is_none() && self.resource.is_none();
        };
        let (served, descriptor) = (subject.served, subject.served.descriptor);
        let pattern = if subject.is_instance {
            &served.instance
        } else {
            &served.collection
        };
        let path = self.path.as_ref();
        path.is_none_or(|path| path.has_shape_of(pattern))
            && self
                .resource
                .is_none_or(|wanted| wanted == (descriptor.product(), descriptor.path()))
            && (self.operation.is_none() || self.operation == subject.operation)
    }
}

/// What strikes one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Strike {
    pub(crate) delay_before: Duration,
    pub(crate) delay_after: Duration,
    pub(crate) effect: Option<Effect>,
    /// Whether the emulator does what is asked all the same.
    pub(crate) applies: bool,
}

/// All faults of one emulator.
#[derive(Debug)]
pub(crate) struct Faults {
    faults: Vec<Fault>,
    rng: Rng,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>, seed: Option<u64>) -> Self {
        Self {
            faults,
            rng: seed.map_or_else(Rng::new, Rng::with_seed),
        }
    }

    pub(crate) fn add(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(crate) fn clear(&mut self) {
        self.faults.clear();
    }

    pub(crate) fn strike(&mut self, method: &Method, subject: Option<&Subject<'_>>) -> Strike {
        let mut strike = Strike {
            applies: true,
            ..Strike::default()
        };
        let Self { faults, rng } = self;
        for fault in faults.iter_mut() {
            if !fault.target.means(method, subject) || !fault.strikes(rng) {
                continue;
            }
            match &fault.effect {
                Effect::Latency(by) if fault.after_applying => strike.delay_after += *by,
                Effect::Latency(by) => strike.delay_before += *by,
                effect => {
                    strike.effect = Some(effect.clone());
                    strike.applies = fault.after_applying;
                    break;
                }
            }
        }
        faults.retain(|fault| !fault.is_spent());
        strike
    }
}

/// The answer in the place of the right one, for an effect that is one.
pub(crate) fn error_answer(effect: Effect) -> Option<Response<Bytes>> {
    match effect {
        Effect::Status(status) => Some(Rejection::of_status(status).to_response()),
        Effect::RateLimited(after) => {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let mut answer = Rejection::of_status(status).to_response();
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            let headers = answer.headers_mut();
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            Some(answer)
        }
        Effect::Answer(status, headers, body) => {
            let mut answer = Response::new(body);
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Some(answer)
        }
        Effect::Latency(_) | Effect::Reset | Effect::Truncate => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effects(faults: Vec<Fault>, requests: usize) -> Vec<Option<Effect>> {
        let mut faults = Faults::new(faults, Some(1));
        let strike = |_| faults.strike(&Method::GET, None).effect;
        (0..requests).map(strike).collect()
    }

    #[test]
    fn the_next_requests_are_struck_and_no_others() {
        let reset = Some(Effect::Reset);
        assert_eq!(
            effects(vec![Fault::reset().next(2)], 3),
            [reset.clone(), reset, None]
        );
    }

    #[test]
    fn every_nth_request_is_struck() {
        let reset = Some(Effect::Reset);
        let struck = effects(vec![Fault::reset().every(2)], 4);
        assert_eq!(struck, [None, reset.clone(), None, reset.clone()]);
        assert_eq!(effects(vec![Fault::reset().every(0)], 1), [reset]);
    }

    #[test]
    fn a_rate_is_met_on_the_whole_and_repeats_with_its_seed() {
        let struck = effects(vec![Fault::reset().rate(0.25)], 1000);
        let count = struck.iter().flatten().count();
        assert!((200..300).contains(&count), "{count}");
        assert_eq!(struck, effects(vec![Fault::reset().rate(0.25)], 1000));
    }

    #[test]
    fn faults_that_strike_once_form_a_script() {
        let faults = vec![Fault::truncate().next(1), Fault::reset().next(1)];
        let script = [Some(Effect::Truncate), Some(Effect::Reset), None];
        assert_eq!(effects(faults, 3), script);
    }

    #[test]
    fn latencies_add_up_on_their_side_of_the_work() {
        let second = Duration::from_secs(1);
        let mut faults = Faults::new(
            vec![
                Fault::latency(second),
                Fault::latency(second * 2).after_applying(),
                Fault::latency(second),
            ],
            None,
        );
        let strike = faults.strike(&Method::GET, None);
        assert_eq!(strike.delay_before, second * 2);
        assert_eq!(strike.delay_after, second * 2);
        assert!(strike.applies && strike.effect.is_none());
    }

    #[test]
    fn a_method_is_part_of_the_aim() {
        let fault = || Fault::reset().on(Method::POST, "/v1/Services");
        assert_eq!(effects(vec![fault()], 1), [None]);
    }

    #[test]
    fn retry_after_is_rounded_up() {
        let answer = error_answer(Effect::RateLimited(Duration::from_millis(1500))).unwrap();
        assert_eq!(answer.status(), 429);
        assert_eq!(answer.headers()["retry-after"], "2");
    }
}
