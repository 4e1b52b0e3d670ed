//! The keys of an attribute are in parentheses.

use serde::Deserialize;
use twilio_runtime::{Sid, SidKind, StringEnum, TwilioParams, TwilioResource, Unknown};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource = "/v1/Widgets"]
pub struct Widget {
    pub sid: Sid<Widget>,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param = "FriendlyName"]
    pub name: Option<String>,
}

#[derive(StringEnum)]
pub enum Color {
    #[string_enum]
    Red,
    Other(Unknown),
}

#[derive(SidKind)]
#[sid = "IS"]
pub enum Marker {}

fn main() {}
