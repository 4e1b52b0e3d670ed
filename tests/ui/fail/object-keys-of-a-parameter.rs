//! A nested object is JSON, and serde gives its names.

use serde::Serialize;
use twilio_runtime::TwilioObject;

#[derive(Serialize, TwilioObject)]
#[twilio_object(sent)]
pub struct Detail {
    #[param(name = "FriendlyName")]
    pub name: Option<String>,
    #[param(query)]
    pub color: Option<String>,
    #[param(header = "If-Match")]
    pub revision: Option<String>,
    #[twilio_object(placeholder = "Sid")]
    pub sid: Option<String>,
}

#[derive(Serialize, TwilioObject)]
#[twilio_object(sent)]
pub struct Name(String);

fn main() {}
