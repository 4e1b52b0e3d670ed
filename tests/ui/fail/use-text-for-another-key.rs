//! Only the key has an alias.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Parts", alias = name, fetch)]
pub struct Part {
    sid: Sid<Part>,
    service_sid: Sid<Part>,
    name: String,
}

fn misuse(client: &Client, part: Sid<Part>) {
    let _ = Part::fetch(client, ("service", part));
}

fn main() {}
