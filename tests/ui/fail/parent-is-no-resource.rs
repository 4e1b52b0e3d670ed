//! A parent is a declared resource.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: String,
}

pub struct Service;

fn main() {}
