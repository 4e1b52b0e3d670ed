//! Every parameter has its own wire name.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub name: String,
    #[param(name = "Name")]
    pub label: Option<String>,
}

fn main() {}
