//! A date format is for timestamps, and a kind is specified once.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    pub sid: Sid<Widget>,
    #[twilio_resource(json, kind = string)]
    pub name: String,
    #[twilio_resource(kind = date, format = rfc2822)]
    pub day: String,
    #[twilio_resource(format = "rfc2822")]
    pub time: String,
    #[twilio_resource(format = iso)]
    pub moment: String,
    #[twilio_resource(kind = object)]
    pub color: String,
}

fn main() {}
