//! A resource is a struct.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub enum Widget {
    Small(Sid<Widget>),
}

fn main() {}
