//! While a declaration is being written, what is there of it can be used.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", fetch, cre)]
pub struct Service {
    sid: Sid<Service>,
}

fn use_it(client: &Client, service: &Service) {
    let _ = Service::fetch(client, service).request();
}

fn main() {}
