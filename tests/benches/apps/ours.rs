//! One call, declared.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

/// A record.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "proxy", path = "/v1/Services", sid = "KS", fetch)]
struct Service {
    sid: Sid<Service>,
    unique_name: String,
    friendly_name: Option<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sid: Sid<Service> = std::env::var("SERVICE_SID")?.parse()?;
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let service = runtime.block_on(async { Service::fetch(&client, sid).await })?;
    println!("{} {} {:?}", service.sid, service.unique_name, service.friendly_name);
    Ok(())
}
