//! A list is not yet its records.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", list)]
pub struct Service {
    sid: Sid<Service>,
}

fn misuse(client: &Client) {
    for service in Service::list(client) {
        drop(service);
    }
}

fn main() {}
