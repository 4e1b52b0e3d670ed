//! `rename_all` is one of serde's rules.

use twilio_runtime::{StringEnum, Unknown};

#[derive(StringEnum)]
#[string_enum(rename_all = "kebap-case")]
pub enum Mode {
    Voice,
    Other(Unknown),
}

fn main() {}
