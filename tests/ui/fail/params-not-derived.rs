//! Typed parameters derive `TwilioParams`.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create = CreateWidget)]
pub struct Widget {
    sid: Sid<Widget>,
}

pub struct CreateWidget;

fn main() {}
