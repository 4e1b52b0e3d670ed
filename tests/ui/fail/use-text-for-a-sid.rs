//! A text is not a SID before it is parsed.

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

fn misuse(client: &Client) {
    let _ = Service::fetch(client, "KS00");
}

fn main() {}
