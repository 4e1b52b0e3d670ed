//! A parameter is sent in one place and one form.

use std::collections::BTreeMap;
use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(name = "A", header = "X-A")]
    pub a: Option<String>,
    #[param(prefix, json)]
    pub b: Option<BTreeMap<String, String>>,
    #[param(query, header = "X-C")]
    pub c: Option<String>,
    #[param(json = true)]
    pub d: Option<String>,
}

fn main() {}
