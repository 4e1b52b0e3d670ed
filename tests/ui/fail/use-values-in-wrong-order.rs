//! An address of text and numbers comes in order too.

use serde::Deserialize;
use twilio_runtime::{Client, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Countries/{Country}/Cities", key = "Number", fetch)]
pub struct City {
    country: String,
    number: u32,
}

fn misuse(client: &Client) {
    let _ = City::fetch(client, (7, "de"));
}

fn main() {}
