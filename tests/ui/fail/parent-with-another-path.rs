//! The path goes on where the parent's ends.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v2/Services/{ServiceSid}/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS")]
pub struct Service {
    pub sid: Sid<Service>,
}

fn main() {}
