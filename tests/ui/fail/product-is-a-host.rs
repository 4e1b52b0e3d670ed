//! The product is the first label of the host.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", product = "proxy.twilio.com")]
pub struct Widget {
    sid: Sid<Widget>,
}

fn main() {}
