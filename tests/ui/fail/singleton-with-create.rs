//! A singleton is there already.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Settings", singleton, create, fetch)]
pub struct Settings {
    sid: Sid<Settings>,
}

fn main() {}
