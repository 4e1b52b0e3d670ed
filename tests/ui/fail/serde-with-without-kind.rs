//! serde's `with` hides what the JSON holds.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[serde(deserialize_with = "size")]
    size: u8,
}

fn size<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    u8::deserialize(deserializer)
}

fn main() {}
