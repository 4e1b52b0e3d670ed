//! An object's members have names.

use twilio_runtime::TwilioObject;

#[derive(TwilioObject)]
pub struct Point(u8, u8);

fn main() {}
