//! Next to types with the names of primitive types (serde's derives do not compile there).

#![allow(dead_code, non_camel_case_types)]

struct str;
struct bool;
struct u8;
struct usize;

#[derive(twilio_runtime::TwilioParams)]
pub struct CreateWidget {
    name: String,
    labels: Option<Vec<String>>,
}

#[derive(twilio_runtime::StringEnum)]
pub enum Mode {
    Big,
    Other(twilio_runtime::Unknown),
}

#[derive(twilio_runtime::TwilioObject)]
pub struct Part {
    size: Option<u32>,
}

#[derive(twilio_runtime::SidKind)]
#[sid("IS")]
pub enum Marker {}
