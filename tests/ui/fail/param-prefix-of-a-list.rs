//! `prefix` is for maps.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(prefix)]
    pub names: Vec<String>,
}

fn main() {}
