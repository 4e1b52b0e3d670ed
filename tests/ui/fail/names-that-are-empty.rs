//! A name is not empty.

use serde::Deserialize;
use twilio_runtime::{Sid, SidKind, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "", product = "", key = "", sid = "", list_key = "", list(page_size = ""))]
pub struct Widget {
    pub sid: Sid<Widget>,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(name = "")]
    pub name: Option<String>,
    #[param(header = "")]
    pub header: Option<String>,
}

#[derive(SidKind)]
#[sid("")]
pub enum Marker {}

fn main() {}
