//! A comma is missing between two keys.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets" product = "widgets", create fetch)]
pub struct Widget {
    pub sid: Sid<Widget>,
}

fn main() {}
