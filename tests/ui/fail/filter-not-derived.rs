//! Typed filters derive `TwilioParams`.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", list = Filter)]
pub struct Widget {
    sid: Sid<Widget>,
}

pub struct Filter;

fn main() {}
