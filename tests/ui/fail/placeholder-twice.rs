//! Every placeholder has its own name.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/{ServiceSid}/{ServiceSid}/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: Sid<Widget>,
}

fn main() {}
