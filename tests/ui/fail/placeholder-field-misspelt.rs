//! A field whose name is near to the placeholder's is suggested.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    servise_sid: Sid<Widget>,
}

fn main() {}
