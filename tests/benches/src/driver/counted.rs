//! Instructions by callgrind, allocations by a counting allocator. Both are of one call
//! or record: the difference of a long job and one of half its length, so that starting
//! and connecting do not count.

use std::process::Command;

use super::{Server, number_after, program, said};

/// The ways that are gated, and the ones by hand beside them.
pub(crate) const WAYS: [&str; 4] = ["reqwest", "ours-reqwest", "hyper", "ours-hyper"];

/// A job that is counted.
pub(crate) struct Counted {
    pub(crate) name: &'static str,
    work: &'static str,
    times: usize,
    /// Of the shorter and of the longer job; none where the times differ.
    records: Option<(usize, usize)>,
}

pub(crate) const JOBS: [Counted; 4] = [
    Counted {
        name: "fetch",
        work: "fetch",
        times: 500,
        records: None,
    },
    Counted {
        name: "create",
        work: "create",
        times: 500,
        records: None,
    },
    Counted {
        name: "record of a list of 1000 a page, streamed",
        work: "stream-1000",
        times: 1,
        records: Some((10_000, 20_000)),
    },
    Counted {
        name: "record of a list of 50 a page, streamed",
        work: "stream-50",
        times: 1,
        records: Some((2_000, 4_000)),
    },
];

impl Counted {
    /// The difference of what `measure` says of both lengths, by call or record.
    fn per_unit(&self, measure: impl Fn(usize, &str) -> f64) -> f64 {
        let of = |records: usize, times: usize| {
            let server = Server::canned(records, 0);
            measure(times, &server.base)
        };
        let (difference, units) = match self.records {
            None => (of(0, 2 * self.times) - of(0, self.times), self.times),
            Some((some, more)) => (of(more, 1) - of(some, 1), more - some),
        };
        #[allow(clippy::cast_precision_loss, reason = "thousands")]
        let units = units as f64;
        difference / units
    }

    pub(crate) fn instructions(&self, way: &str) -> f64 {
        self.per_unit(|times, base| {
            let mut command = Command::new("valgrind");
            command
                .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
                .arg(program("client"))
                .args([way, self.work, &times.to_string(), "1", base]);
            let text = said(&mut command);
            number_after(&text.replace("Collected :", "Collected"), "Collected")
        })
    }

    /// Allocations with reallocations, and bytes.
    pub(crate) fn allocations(&self, way: &str) -> (f64, f64) {
        let measure = |times: usize, base: &str| {
            let args = [way, self.work, &times.to_string(), "1", base];
            said(Command::new(program("allocations")).args(args))
        };
        let count = |text: String| {
            number_after(&text, "allocations") + number_after(&text, "reallocations")
        };
        let calls = self.per_unit(|times, base| count(measure(times, base)));
        let bytes = self.per_unit(|times, base| number_after(&measure(times, base), "bytes"));
        (calls, bytes)
    }
}

pub(crate) fn print() {
    println!("\n| counted, by one | way | instructions | against by hand | allocations | bytes |");
    println!("|---|---|---|---|---|---|");
    for job in &JOBS {
        let mut by_hand = 0.0;
        for way in WAYS {
            let instructions = job.instructions(way);
            let (allocations, bytes) = job.allocations(way);
            if !way.starts_with("ours") {
                by_hand = instructions;
            }
            let ratio = instructions / by_hand;
            println!(
                "| {} | {way} | {instructions:.0} | {ratio:.3} | {allocations:.1} | {bytes:.0} |",
                job.name
            );
        }
    }
}
