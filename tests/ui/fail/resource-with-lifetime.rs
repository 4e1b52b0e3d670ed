//! A resource owns what it holds.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget<'a> {
    sid: Sid<Widget<'static>>,
    name: &'a str,
}

fn main() {}
