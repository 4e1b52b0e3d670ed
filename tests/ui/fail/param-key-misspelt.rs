//! A parameter's key that is near to a known one is suggested.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(maxlength = 64)]
    pub name: String,
}

fn main() {}
