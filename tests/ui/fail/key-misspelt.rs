//! A key that is near to a known one is suggested.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(pth = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
