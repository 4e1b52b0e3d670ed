//! A field that stands twice is the compiler's to report, once.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create = CreateWidget)]
pub struct Widget {
    sid: Sid<Widget>,
    weight: u32,
    weight: u32,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    name: String,
    weight: Option<u32>,
    weight: Option<u32>,
    name: String,
}

fn main() {}
