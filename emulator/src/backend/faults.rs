//! [`Faults`]: all faults of one emulator, and their effect on one request.

use std::time::Duration;

use fastrand::Rng;
use http::Method;
use twilio_runtime::descriptor::OperationKind;

use super::fault::{Effect, Fault};
use crate::catalog::Entry;

/// The resource and operation of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) entry: &'a Entry,
    /// Whether the path is that of one record.
    pub(crate) has_key: bool,
    /// `None` if the path has no operation with the request's method.
    pub(crate) operation: Option<OperationKind>,
}

/// The effect of all faults on one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Impact {
    pub(crate) delay_before: Duration,
    pub(crate) delay_after: Duration,
    pub(crate) effect: Option<Effect>,
    /// Whether the emulator still executes the request.
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

    /// The number of faults that can still hit a request.
    pub(crate) fn len(&self) -> usize {
        self.faults.len()
    }

    pub(crate) fn clear(&mut self) {
        self.faults.clear();
    }

    pub(crate) fn impact(&mut self, method: &Method, subject: Option<&Subject<'_>>) -> Impact {
        let mut impact = Impact {
            applies: true,
            ..Impact::default()
        };
        let Self { faults, rng } = self;
        for fault in faults.iter_mut() {
            if !fault.matches(method, subject) || !fault.hits(rng) {
                continue;
            }
            match &fault.effect {
                Effect::Latency(by) if fault.after_applying => impact.delay_after += *by,
                Effect::Latency(by) => impact.delay_before += *by,
                effect => {
                    impact.effect = Some(effect.clone());
                    impact.applies = fault.after_applying;
                    break;
                }
            }
        }
        faults.retain(|fault| !fault.is_spent());
        impact
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn effects(faults: Vec<Fault>, requests: usize) -> Vec<Option<Effect>> {
        let mut faults = Faults::new(faults, Some(1));
        let effect = |_| faults.impact(&Method::GET, None).effect;
        (0..requests).map(effect).collect()
    }

    #[test]
    fn the_next_requests_are_hit_and_no_others() {
        let reset = Some(Effect::Reset);
        assert_eq!(
            effects(vec![Fault::reset().next(2)], 3),
            [reset.clone(), reset, None]
        );
    }

    #[test]
    fn every_nth_request_is_hit() {
        let reset = Some(Effect::Reset);
        let hit = effects(vec![Fault::reset().every(2)], 4);
        assert_eq!(hit, [None, reset.clone(), None, reset.clone()]);
        assert_eq!(effects(vec![Fault::reset().every(0)], 1), [reset]);
    }

    #[test]
    fn a_rate_is_met_on_average_and_repeats_with_its_seed() {
        let hit = effects(vec![Fault::reset().rate(0.25)], 1000);
        let count = hit.iter().flatten().count();
        assert!((200..300).contains(&count), "{count}");
        assert_eq!(hit, effects(vec![Fault::reset().rate(0.25)], 1000));
    }

    #[test]
    fn faults_that_hit_once_apply_in_order() {
        let faults = vec![Fault::truncate().next(1), Fault::reset().next(1)];
        let script = [Some(Effect::Truncate), Some(Effect::Reset), None];
        assert_eq!(effects(faults, 3), script);
    }

    #[test]
    fn latencies_add_up_before_and_after_the_execution() {
        let second = Duration::from_secs(1);
        let mut faults = Faults::new(
            vec![
                Fault::latency(second),
                Fault::latency(second * 2).after_applying(),
                Fault::latency(second),
            ],
            None,
        );
        let impact = faults.impact(&Method::GET, None);
        assert_eq!(impact.delay_before, second * 2);
        assert_eq!(impact.delay_after, second * 2);
        assert!(impact.applies && impact.effect.is_none());
    }

    #[test]
    fn a_method_is_part_of_the_target() {
        let fault = || Fault::reset().on(Method::POST, "/v1/Services");
        assert_eq!(effects(vec![fault()], 1), [None]);
    }
}
