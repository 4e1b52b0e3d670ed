//! A header is plain text.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(header = "If-Match", json)]
    pub revision: String,
}

fn main() {}
