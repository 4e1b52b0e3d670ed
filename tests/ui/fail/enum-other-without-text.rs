//! `Other` keeps the text.

use twilio_runtime::StringEnum;

#[derive(StringEnum)]
pub enum Mode {
    Voice,
    Other,
}

fn main() {}
