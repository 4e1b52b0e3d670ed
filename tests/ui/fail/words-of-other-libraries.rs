//! Keys as other libraries call them.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(url = "/v1/Widgets", host = "proxy", get, post = CreateWidget, remove)]
pub struct Widget {
    sid: Sid<Widget>,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(rename = "FriendlyName", max = 5)]
    name: Option<String>,
}

fn main() {}
