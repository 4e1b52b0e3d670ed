//! A record is read by serde.

use twilio_runtime::{Sid, TwilioResource};

#[derive(TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch, list)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
