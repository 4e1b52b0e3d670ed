//! Instructions counted by callgrind, allocations counted by an allocator. Both are for one call
//! or record, in the round with the lowest count. This round does not include connecting and
//! starting, nor the additional cost of a busy machine.

use std::{fs, process::Command};

use super::{number_after, program, root, said};

/// The ways that the gate checks, and the ways by hand for comparison.
pub(crate) const WAYS: [&str; 4] = ["reqwest", "ours-reqwest", "hyper", "ours-hyper"];

/// A job that is counted.
pub(crate) struct Counted {
    pub(crate) name: &'static str,
    work: &'static str,
    /// The number of repetitions in a round.
    times: usize,
    /// The number of records in the collection.
    records: usize,
    rounds: usize,
}

pub(crate) const JOBS: [Counted; 4] = [
    Counted {
        name: "fetch",
        work: "fetch",
        times: 20,
        records: 0,
        rounds: 30,
    },
    Counted {
        name: "create",
        work: "create",
        times: 20,
        records: 0,
        rounds: 30,
    },
    Counted {
        name: "record of a list of 1000 a page, streamed",
        work: "stream-1000",
        times: 1,
        records: 10_000,
        rounds: 3,
    },
    Counted {
        name: "record of a list of 50 a page, streamed",
        work: "stream-50",
        times: 1,
        records: 2_000,
        rounds: 5,
    },
];

impl Counted {
    fn command(&self, name: &str, way: &str, mut command: Command) -> Command {
        let numbers = [self.times, self.records, self.rounds];
        command.arg(program(name)).args([way, self.work]);
        command.args(numbers.map(|number| number.to_string()));
        command
    }

    /// The lowest figure of the rounds, per call or record.
    fn per_unit(&self, figures: impl Iterator<Item = f64>) -> f64 {
        let units = self.times * self.records.max(1);
        #[allow(clippy::cast_precision_loss, reason = "the count is small")]
        let units = units as f64;
        figures.fold(f64::INFINITY, f64::min) / units
    }

    pub(crate) fn instructions(&self, way: &str) -> f64 {
        let folder = root().join("target/benches/callgrind");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder can be created");
        let mut valgrind = Command::new("valgrind");
        valgrind
            .arg("--tool=callgrind")
            // Everything except this function is counted. The order of both arguments matters.
            .arg("--toggle-collect=*work_while_parked*")
            .arg("--collect-atstart=yes")
            .arg("--dump-after=*round_is_over*")
            .arg(format!("--callgrind-out-file={}/out", folder.display()));
        said(&mut self.command("instructions", way, valgrind));
        let rounds = (1..=self.rounds).map(|round| {
            let path = folder.join(format!("out.{round}"));
            let text = fs::read_to_string(path).expect("callgrind has written the file");
            number_after(&text, "totals:")
        });
        self.per_unit(rounds)
    }

    /// Allocations including reallocations, and bytes.
    pub(crate) fn allocations(&self, way: &str) -> (f64, f64) {
        let env = Command::new("env");
        let text = said(&mut self.command("allocations", way, env));
        let of = |name: &'static str| text.lines().map(move |line| number_after(line, name));
        let count = of("allocations")
            .zip(of("reallocations"))
            .map(|(new, grown)| new + grown);
        (self.per_unit(count), self.per_unit(of("bytes")))
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
