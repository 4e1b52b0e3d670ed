//! An operation at a path that there is not.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Events", key = none, list, fetch)]
pub struct Event {
    pub sid: Sid<Event>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Entries", key = none, update(at = record))]
pub struct Entry {
    pub sid: Sid<Entry>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", list(at = record))]
pub struct Part {
    pub sid: Sid<Part>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Settings", singleton, update(at = collection))]
pub struct Settings {
    pub sid: Sid<Settings>,
}

fn main() {}
