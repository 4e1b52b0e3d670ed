//! `placeholders` types what stands in the path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", placeholders(Zone: String))]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
