//! Documentation stands before operations.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    /// The path.
    path = "/v1/Widgets",
)]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
