//! Operations with habits from other libraries.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub name: Option<String>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Widgets",
    create = CreateWidget { name },
    fetch = true,
    list(per_page = 50),
    update(method = "PATCH"),
    delete(at = record, at = collection),
)]
pub struct Widget {
    pub sid: Sid<Widget>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", operations(create, fetch), name = "Part")]
pub struct Part {
    pub sid: Sid<Part>,
}

fn main() {}
