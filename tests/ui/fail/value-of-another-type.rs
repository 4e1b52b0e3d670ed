//! A path is a string literal.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = Widgets)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
