//! Types, fields and words stand without quotes.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Widgets",
    alias = "name",
    create = "CreateWidget",
    update(params = "CreateWidget", method = "PUT"),
    list
)]
pub struct Widget {
    sid: Sid<Widget>,
    name: String,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    name: String,
}

fn main() {}
