//! Parameters are a struct.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub enum CreateWidget {
    Small,
}

fn main() {}
