//! All that is wrong with a declaration is reported in one compile.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "v1/Services/{ServiceSid}/Widgets",
    sid = "W",
    fech,
    alias = nam,
    key = "sid",
)]
pub struct Widget {
    sid: Sid<Widget>,
    #[twilio_resource(kind = text)]
    name: String,
    #[twilio_resource(piii)]
    color: String,
}

fn main() {}
