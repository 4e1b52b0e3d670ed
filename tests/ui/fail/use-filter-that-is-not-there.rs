//! A list without filters takes none.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", fetch)]
pub struct Service {
    sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Parts", parent = Service, create = CreatePart, fetch, list)]
pub struct Part {
    sid: Sid<Part>,
    service_sid: Sid<Service>,
}

#[derive(TwilioParams)]
pub struct CreatePart {
    name: String,
}

fn misuse(client: &Client, service: &Service) {
    let _ = Part::list(client, service).with(CreatePart::new("x"));
}

fn main() {}
