//! A key without its value shows what to write.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
