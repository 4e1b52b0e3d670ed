//! `placeholder = "..."` names a placeholder of the path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    #[twilio_resource(placeholder = "ServiceSide")]
    service: Sid<Widget>,
}

fn main() {}
