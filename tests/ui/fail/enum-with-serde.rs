//! A `StringEnum` needs no derives of serde.

use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, Unknown};

#[derive(Serialize, StringEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Open,
    Other(Unknown),
}

#[derive(Deserialize)]
pub struct Widget {
    status: Status,
}

fn main() {}
