//! A header's name is a token.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(header = "If Match")]
    pub revision: String,
}

fn main() {}
