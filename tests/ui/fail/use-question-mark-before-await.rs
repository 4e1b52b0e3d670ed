//! A call is not yet the result.

use serde::Deserialize;
use twilio_runtime::{Client, Result, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", fetch)]
pub struct Service {
    sid: Sid<Service>,
}

async fn misuse(client: &Client, sid: Sid<Service>) -> Result<Service> {
    let service = Service::fetch(client, sid)?;
    Ok(service)
}

fn main() {}
