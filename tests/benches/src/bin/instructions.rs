//! Runs a job for callgrind, several times: `instructions <way> <work> <times> <records> <rounds>`.

use std::hint::black_box;

use twilio_benches::Rounds;

fn main() {
    Rounds::from_args(std::env::args().skip(1)).run(round_is_over);
}

/// Callgrind writes its counts when this returns.
#[inline(never)]
fn round_is_over() {
    black_box(());
}
