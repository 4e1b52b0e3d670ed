//! Between the parent's path and this one there is no placeholder.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Racks/{RackSid}/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: Sid<Service>,
    rack_sid: Sid<Widget>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS")]
pub struct Service {
    pub sid: Sid<Service>,
}

fn main() {}
