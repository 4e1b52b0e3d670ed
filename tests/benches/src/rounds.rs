use std::time::Duration;

use crate::{Job, canned::Canned, job::run_again, parked};

/// A job that one client repeats, so that its cost can be counted. The cost does not depend on
/// the machine's load, except for the cost of a pause of ten milliseconds.
#[derive(Debug)]
pub struct Rounds {
    job: Job,
    /// The number of records in the collection.
    records: usize,
    repetitions: usize,
}

impl Rounds {
    /// From a command line: way, work, times, records, rounds.
    pub fn from_args(args: impl Iterator<Item = String>) -> Self {
        let args: Vec<_> = args.collect();
        let [way, work, times, records, rounds] = &args[..] else {
            panic!("way, work, times, records, rounds");
        };
        let job = Job {
            way: way.clone(),
            work: work.parse().unwrap(),
            times: times.parse().unwrap(),
            in_flight: 1,
            base: String::new(),
        };
        Self {
            job,
            records: records.parse().unwrap(),
            repetitions: rounds.parse().unwrap(),
        }
    }

    /// Runs the rounds, and calls `mark` after each.
    pub fn run(mut self, mark: impl Fn()) {
        let (runtime, base) = parked::runtime(Canned::new(self.records, Duration::ZERO));
        self.job.base = base;
        runtime.block_on(run_again(&self.job, self.repetitions, mark));
    }
}
