//! A path with characters that it cannot contain.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/My Widgets")]
pub struct Space {
    pub sid: Sid<Space>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets#all")]
pub struct Fragment {
    pub sid: Sid<Fragment>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Caf%C3%A9s")]
pub struct Escaped {
    pub sid: Sid<Escaped>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets/Widget-{Sid}/Parts")]
pub struct Partial {
    pub sid: Sid<Partial>,
}

fn main() {}
