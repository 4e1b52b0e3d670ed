//! The alias is a field.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", alias = unique_nam)]
pub struct Widget {
    sid: Sid<Widget>,
    unique_name: String,
}

fn main() {}
