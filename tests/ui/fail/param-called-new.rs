//! `new` is the constructor.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub new: Option<bool>,
}

fn main() {}
