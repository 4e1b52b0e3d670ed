//! Looking for what a create may have made needs a list.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", create = CreatePart, fetch)]
pub struct Part {
    sid: Sid<Part>,
    name: String,
}

#[derive(TwilioParams)]
pub struct CreatePart {
    name: String,
}

fn misuse(client: &Client) {
    let _ = Part::create(client, CreatePart::new("x")).reconcile(|part| part.name == "x");
}

fn main() {}
