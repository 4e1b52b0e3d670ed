//! serde's attributes do not change what `TwilioParams` sends.

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioParams;

#[derive(Serialize, TwilioParams)]
#[serde(rename_all = "camelCase")]
pub struct CreateWidget {
    #[serde(rename = "DisplayName")]
    pub name: Option<String>,
    #[serde(skip)]
    pub color: Option<String>,
    #[serde(flatten)]
    pub more: Option<String>,
    #[serde(with = "days")]
    pub day: Option<u32>,
}

/// What reads only is allowed, and a name for both.
#[derive(Deserialize, TwilioParams)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[twilio_params(rename_all = "PascalCase")]
pub struct UpdateWidget {
    #[serde(default, alias = "title", rename = "display")]
    #[param(name = "DisplayName")]
    pub name: Option<String>,
    #[serde(rename(deserialize = "colour"))]
    pub color: Option<String>,
}

fn main() {}
