//! A `Sid` says what it identifies.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", sid = "WI", create = CreateWidget)]
pub struct Widget {
    sid: Sid,
    name: String,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    shelf_sid: Option<Sid>,
}

fn main() {}
