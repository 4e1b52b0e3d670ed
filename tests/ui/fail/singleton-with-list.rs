//! A singleton has no list.

use serde::Deserialize;
use twilio_runtime::TwilioResource;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widget", singleton, fetch, list)]
pub struct Widget {
    name: String,
}

fn main() {}
