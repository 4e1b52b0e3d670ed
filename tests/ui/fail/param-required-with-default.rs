//! `Default` would leave a required parameter out.

use twilio_runtime::TwilioParams;

#[derive(Default, TwilioParams)]
pub struct CreateWidget {
    pub color: Option<String>,
    pub name: String,
}

fn main() {}
