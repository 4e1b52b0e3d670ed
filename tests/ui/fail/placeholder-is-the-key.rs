//! The key's placeholder is not in the path of the collection.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{Sid}/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
