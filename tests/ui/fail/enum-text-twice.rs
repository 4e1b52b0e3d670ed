//! Every variant has its own text.

use twilio_runtime::{StringEnum, Unknown};

#[derive(StringEnum)]
pub enum Mode {
    Voice,
    #[string_enum(name = "Voice")]
    Call,
    Other(Unknown),
}

fn main() {}
