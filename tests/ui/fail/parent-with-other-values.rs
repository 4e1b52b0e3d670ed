//! The path values are of the parent's types.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS")]
pub struct Service {
    pub sid: Sid<Service>,
}

fn main() {}
