//! Each placeholder has one type.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services")]
pub struct Service {
    pub sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Widgets",
    placeholders(ServiceSid: Sid<Service>, ServiceSid: String, Other = String)
)]
pub struct Widget {
    pub sid: Sid<Widget>,
    #[twilio_resource(placeholder = "ServiceSid")]
    pub service: Sid<Service>,
    #[twilio_resource(placeholder = "ServiceSid")]
    pub again: Sid<Service>,
}

fn main() {}
