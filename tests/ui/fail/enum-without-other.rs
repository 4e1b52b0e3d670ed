//! An enumeration is open.

use twilio_runtime::StringEnum;

#[derive(StringEnum)]
pub enum Mode {
    Voice,
}

fn main() {}
