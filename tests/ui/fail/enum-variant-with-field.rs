//! Only `Other` carries something.

use twilio_runtime::{StringEnum, Unknown};

#[derive(StringEnum)]
pub enum Mode {
    Voice(u8),
    Other(Unknown),
}

fn main() {}
