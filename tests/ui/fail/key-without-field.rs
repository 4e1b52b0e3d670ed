//! The key takes its type from a field.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", key = "Name")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
