//! Counts the allocations of a job, several times: `allocations <way> <work> <times> <records> <rounds>`.

use std::{alloc::System, cell::RefCell};

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use twilio_benches::Rounds;

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let region = RefCell::new(Region::new(COUNTING));
    Rounds::from_args(std::env::args().skip(1)).run(|| {
        let used = region.borrow_mut().change_and_reset();
        println!(
            "allocations {} reallocations {} bytes {}",
            used.allocations, used.reallocations, used.bytes_allocated
        );
        region.borrow_mut().reset();
    });
}
