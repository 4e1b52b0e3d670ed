//! One measured process: `client <way> <work> <times> <in flight> <base URL>`. Prints
//! the resources that the job used.

use tokio::runtime::Builder;
use twilio_benches::{Job, Usage, run};

fn main() {
    let job = Job::from_args(std::env::args().skip(1)).unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let usage = Usage::now();
        run(&job).await;
        println!("{}", usage.since());
    });
}
