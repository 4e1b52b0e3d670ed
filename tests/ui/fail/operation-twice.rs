//! An operation stands there once.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch, fetch)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
