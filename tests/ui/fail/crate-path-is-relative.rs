//! A relative path to the runtime would mean something else in another module.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

mod inner {
    pub use twilio_runtime as rt;
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", crate = inner::rt)]
pub struct Widget {
    pub sid: Sid<Widget>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", crate = self::inner::rt)]
pub struct Part {
    pub sid: Sid<Part>,
}

fn main() {}
