//! A singleton has no collection.

use serde::Deserialize;
use twilio_runtime::TwilioResource;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Settings", singleton, key = none, list_key = "settings", alias = name)]
pub struct Settings {
    pub name: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", key = none, alias = name)]
pub struct Widget {
    pub name: String,
}

fn main() {}
