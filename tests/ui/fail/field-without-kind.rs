//! A field's type has a kind.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    color: Color,
}

#[derive(Deserialize)]
pub struct Color;

fn main() {}
