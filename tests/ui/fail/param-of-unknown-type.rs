//! A parameter's type can be sent.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub color: Option<Color>,
}

pub struct Color;

fn main() {}
