//! A resource has a path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(sid = "WI")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
