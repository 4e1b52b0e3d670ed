//! A marker says its prefix.

use twilio_runtime::SidKind;

#[derive(SidKind)]
pub enum Marker {}

fn main() {}
