//! `singleton` stands alone.

use serde::Deserialize;
use twilio_runtime::TwilioResource;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widget", singleton = true)]
pub struct Widget {
    name: String,
}

fn main() {}
