//! A SID begins with two letters.

use twilio_runtime::SidKind;

#[derive(SidKind)]
#[sid("ABC")]
pub enum Marker {}

fn main() {}
