//! A resource, its parameters and a marker have the right shape.

use serde::Deserialize;
use twilio_runtime::{Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget(Sid<Widget>);

#[derive(TwilioParams)]
pub struct CreateWidget(String);

#[derive(StringEnum)]
pub struct Color {
    name: String,
}

#[derive(Deserialize, TwilioObject)]
pub struct Empty;

fn main() {}
