//! A SID begins with two letters.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", sid = "WID")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
