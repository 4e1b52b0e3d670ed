//! A singleton has no key.

use serde::Deserialize;
use twilio_runtime::TwilioResource;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widget", singleton, key = "Sid")]
pub struct Widget {
    name: String,
}

fn main() {}
