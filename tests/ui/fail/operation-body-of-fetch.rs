//! `fetch` sends no body.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch(body = json))]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
