//! Limits of numbers that no number can keep.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct Params {
    #[param(minimum = 1)]
    pub name: Option<String>,
    #[param(minimum = 10, maximum = 1)]
    pub size: Option<u32>,
    #[param(maximum = "many")]
    pub weight: Option<u32>,
    #[param(query, header = "X-Size")]
    pub width: Option<u32>,
}

fn main() {}
