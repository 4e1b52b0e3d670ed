//! A parent that does not exist is one error.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets", parent = Servise)]
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
