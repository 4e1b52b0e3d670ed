//! A soak: clients against hostile servers over real sockets, for a given time. The outcomes
//! that the clients see must match what the servers did; memory stays bounded; and after the
//! faults end, calls succeed again. Tests of single faults are elsewhere.

use std::time::{Duration, Instant};

pub use self::ledger::Tally;
use self::{hostile::Hostile, ledger::Ledger};
use crate::real;

mod creates;
mod hostile;
mod ledger;
mod recovery;

/// The results of a successful soak. A failed assertion panics.
#[derive(Debug)]
pub struct Report {
    /// The creates, by the outcome that the client reported.
    pub creates: Tally,
    /// The peak memory of the process, in KiB; 0 if the system does not report it.
    pub peak_kib: u64,
}

/// The maximum memory of a soak. The ledger takes two bytes per create.
const MAX_PEAK_KIB: u64 = 400 * 1024;

/// Runs for this long, half of it hostile creates.
///
/// # Panics
///
/// If a guarantee is broken.
pub async fn run(duration: Duration, seed: u64) -> Report {
    let end = Instant::now() + duration / 2;
    let ledger = Ledger::default();
    let server = Hostile::start(ledger.clone(), seed).await;
    for (name, transport) in real().into_iter().cycle() {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        let part = left.min(duration / 8);
        creates::run(&server, &transport, &ledger, part, seed).await;
        check_memory(name);
    }
    server.settle().await;
    let creates = ledger.check();
    recovery::of_the_limiter(duration / 4).await;
    recovery::of_tokens(duration / 4).await;
    Report {
        creates,
        peak_kib: check_memory("the end"),
    }
}

/// # Panics
///
/// If the process has used more memory than allowed.
fn check_memory(place: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|text| text.split_whitespace().next()?.parse().ok());
    let peak = peak.unwrap_or(0);
    assert!(peak <= MAX_PEAK_KIB, "{peak} KiB of memory at {place}");
    peak
}
