//! Parameters and records own their values.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub name: &'static str,
    pub tags: Option<&'static [u8]>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    pub sid: Sid<Widget>,
    pub name: &'static str,
}

fn main() {}
