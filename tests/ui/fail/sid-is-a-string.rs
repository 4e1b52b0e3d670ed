//! The prefix belongs to the type `Sid`.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", sid = "WI")]
pub struct Widget {
    pub sid: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", sid = "PA")]
pub struct Part {
    pub sid: Option<String>,
    pub widget_sid: Option<Sid<Widget>>,
}

fn main() {}
