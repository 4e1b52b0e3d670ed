//! The crate `twilio-openapi`: fetches a message, `app <base URL> <times>`.

use twilio_openapi::apis::{configuration::Configuration, default_api::fetch_message};
use usage::Usage;

mod usage;

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";

fn main() {
    let arguments: Vec<_> = std::env::args().collect();
    let times: usize = arguments[2].parse().unwrap();
    let configuration = Configuration {
        base_path: arguments[1].clone(),
        basic_auth: Some((ACCOUNT.to_owned(), Some("0123456789abcdef0123456789abcdef".to_owned()))),
        ..Configuration::default()
    };
    let sid = "SM00000000000000000000000000000001";
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let usage = Usage::now();
        for _ in 0..times {
            fetch_message(&configuration, ACCOUNT, sid).await.unwrap();
        }
        println!("{}", usage.since());
    });
}
