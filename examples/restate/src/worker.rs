//! A worker: `worker TWILIO_URL ACCOUNT TOKEN ADDRESS`. Any number of workers may run, and
//! any of them may be killed.

use std::env;

use restate_sdk::prelude::{Endpoint, HttpServer};
use tokio::sync::Semaphore;
use twilio_example_restate::{Begun, Orders};
use twilio_resources::{Client, Credentials, proxy::v1::Service};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, account, token, address] = &arguments[..] else {
        return Err("usage: worker TWILIO_URL ACCOUNT TOKEN ADDRESS".into());
    };
    let client = Client::builder(Credentials::account(account, token))
        .base_url(url)
        .max_in_flight(8)
        .build()?;
    let service = Service::fetch(&client, "orders").await?.sid;
    let orders = Orders {
        client,
        service,
        begun: Begun::new(),
        places: Semaphore::new(4),
    };
    let endpoint = Endpoint::builder().bind(orders).build();
    HttpServer::new(endpoint)
        .listen_and_serve(address.parse()?)
        .await;
    Ok(())
}
