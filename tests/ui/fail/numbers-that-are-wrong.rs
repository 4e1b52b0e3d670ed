//! Limits are numbers that fit.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(max_length = "20")]
    pub name: Option<String>,
    #[param(max_length = -1)]
    pub title: Option<String>,
    #[param(max_length = 5_000_000_000)]
    pub text: Option<String>,
    #[param(minimum = "low")]
    pub size: Option<u32>,
    #[param(maximum = true)]
    pub weight: Option<u32>,
}

fn main() {}
