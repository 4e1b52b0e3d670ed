//! The alias is text.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", alias = number)]
pub struct Widget {
    sid: Sid<Widget>,
    number: u32,
}

fn main() {}
