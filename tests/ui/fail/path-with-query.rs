//! A query is no part of a path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets?Color=red")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
