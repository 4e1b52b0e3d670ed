//! Only a timestamp has a format.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[twilio_resource(kind = integer, format = rfc2822)]
    size: u8,
}

fn main() {}
