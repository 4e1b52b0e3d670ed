//! Every member of the JSON is one field.

#![allow(unreachable_patterns)]

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    name: String,
    #[serde(rename = "name")]
    label: String,
}

fn main() {}
