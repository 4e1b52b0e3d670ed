//! An unknown key lists those that there are.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", colour = "red")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
