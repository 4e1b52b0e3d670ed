//! Like `client`, but counts allocations instead of time.

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::Builder;
use twilio_benches::{Job, run};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let job = Job::from_args(std::env::args().skip(1)).unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let region = Region::new(COUNTING);
        run(&job).await;
        let used = region.change();
        println!(
            "allocations {} reallocations {} bytes {}",
            used.allocations, used.reallocations, used.bytes_allocated
        );
    });
}
