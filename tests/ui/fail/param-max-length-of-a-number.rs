//! `max_length` is for text.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(max_length = 3)]
    pub size: Option<u32>,
}

fn main() {}
