//! The path is that of the collection.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets/{Sid}")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
