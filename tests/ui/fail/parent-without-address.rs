//! A parent carries every value of its own path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Zones/{ZoneSid}/Services/{ServiceSid}/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
    zone_sid: String,
    service_sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Zones/{ZoneSid}/Services", placeholders(ZoneSid: String), sid = "KS")]
pub struct Service {
    pub sid: Sid<Service>,
}

fn main() {}
