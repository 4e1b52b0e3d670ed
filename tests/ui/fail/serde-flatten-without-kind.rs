//! serde's `flatten` hides what the JSON holds.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[serde(flatten)]
    rest: std::collections::BTreeMap<String, String>,
}

fn main() {}
