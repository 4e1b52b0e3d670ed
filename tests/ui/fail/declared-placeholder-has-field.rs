//! A placeholder that a field carries is not declared.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets", placeholders(ServiceSid: Sid<Widget>))]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: Sid<Widget>,
}

fn main() {}
