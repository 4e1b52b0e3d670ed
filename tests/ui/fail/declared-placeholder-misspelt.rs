//! `placeholders(...)` names placeholders of the path.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets", placeholders(ServiceSd: Sid<Widget>))]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
