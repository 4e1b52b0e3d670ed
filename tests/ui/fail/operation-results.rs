//! Results that an operation cannot have.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Events", fetch(redirect, record = Part))]
pub struct Event {
    pub sid: Sid<Event>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Entries", list(record = ()))]
pub struct Entry {
    pub sid: Sid<Entry>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", list(redirect))]
pub struct Part {
    pub sid: Sid<Part>,
}

fn main() {}
