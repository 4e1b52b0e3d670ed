//! A call and a list are not yet the result.

use serde::Deserialize;
use twilio_runtime::{Client, Result, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", fetch, list)]
pub struct Service {
    sid: Sid<Service>,
}

async fn misuse(client: &Client, sid: Sid<Service>) -> Result<Service> {
    let service = Service::fetch(client, sid)?;
    Ok(service)
}

async fn misuse_list(client: &Client) -> Result<Vec<Service>> {
    let services = Service::list(client)?;
    Ok(services)
}

fn main() {}
