//! An initial value is a literal.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[twilio_resource(initial = OPEN)]
    status: String,
}

fn main() {}
