//! A long soak, started by hand: `cargo run --release -p twilio-faults --bin soak -- 60` (minutes).

use std::time::Duration;

fn main() {
    let minutes = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let duration = Duration::from_secs(60 * minutes.unwrap_or(60));
    let report = runtime.block_on(twilio_faults::soak::run(duration, seed));
    println!("{report:?}");
}
