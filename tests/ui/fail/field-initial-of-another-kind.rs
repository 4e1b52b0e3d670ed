//! What a new record holds is a value of the field's type.

use serde::Deserialize;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[twilio_resource(initial = "abc")]
    weight: u32,
    #[twilio_resource(initial = "opne")]
    status: Option<Status>,
    #[twilio_resource(initial = 1)]
    ready: bool,
    #[twilio_resource(initial = "red")]
    colors: Vec<String>,
}

#[derive(StringEnum)]
pub enum Status {
    Open,
    Closed,
    Other(Unknown),
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(default = "heavy")]
    weight: Option<u32>,
}

fn main() {}
