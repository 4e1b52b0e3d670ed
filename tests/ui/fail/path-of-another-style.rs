//! Paths as other frameworks and documents write them.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/:service_sid/Events")]
pub struct Event {
    pub sid: Sid<Event>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/*/Entries")]
pub struct Entry {
    pub sid: Sid<Entry>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "https://proxy.twilio.com/v1/Parts")]
pub struct Part {
    pub sid: Sid<Part>,
}

fn main() {}
