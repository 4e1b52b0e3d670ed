//! A method is POST, PUT or PATCH.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create(method = PUTT))]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
