//! The server of the measurements: `canned [records] [latency in milliseconds]`.

use std::time::Duration;

use tokio::{net::TcpListener, runtime::Builder};
use twilio_benches::canned::Canned;

fn main() {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse().unwrap());
    let records = numbers.next().unwrap_or(0);
    let latency = Duration::from_millis(numbers.next().unwrap_or(0) as u64);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        let canned = Canned::new(records, latency);
        canned.serve(listener).await.unwrap();
    });
}
