//! A root collection has no parent.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", parent = Service)]
pub struct Widget {
    sid: Sid<Widget>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS")]
pub struct Service {
    pub sid: Sid<Service>,
}

fn main() {}
