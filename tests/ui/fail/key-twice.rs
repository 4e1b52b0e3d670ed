//! A key stands there once.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", path = "/v2/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
