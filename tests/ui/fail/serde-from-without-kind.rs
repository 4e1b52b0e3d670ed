//! serde's `from` hides what the JSON holds.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[serde(from = "Sid<Widget>")]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
}

impl From<Sid<Widget>> for Widget {
    fn from(sid: Sid<Widget>) -> Self {
        Self { sid }
    }
}

fn main() {}
