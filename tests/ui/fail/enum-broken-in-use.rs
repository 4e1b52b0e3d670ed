//! A wrong enumeration causes no errors where it is used.

use twilio_runtime::StringEnum;

#[derive(StringEnum)]
pub enum Mode {
    Voice,
}

fn main() {
    let mode: Mode = "voice".parse().unwrap();
    println!("{mode} {}", Mode::from("x").as_str());
}
