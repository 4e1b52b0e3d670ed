//! An operation that is near to a known one is suggested.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch, udpate)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
