//! `StringEnum` implements serde's traits itself.

use serde::Deserialize;
use twilio_runtime::{StringEnum, Unknown};

#[derive(Deserialize, StringEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    #[serde(rename = "in-use")]
    Used,
    Other(Unknown),
}

fn main() {}
