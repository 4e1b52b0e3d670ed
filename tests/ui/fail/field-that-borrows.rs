//! Parameters own what they hold.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget<'a> {
    name: &'a str,
    color: Option<&'static str>,
}

fn main() {}
