//! Headers that are not the caller's to set.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(TwilioParams)]
pub struct Reserved {
    #[param(header = "Host")]
    pub host: Option<String>,
    #[param(header = "content-type")]
    pub content_type: Option<String>,
}

#[derive(TwilioParams)]
pub struct OwnAuthorization {
    #[param(header = "Authorization")]
    pub authorization: String,
}

#[derive(TwilioParams)]
pub struct Plain {
    pub name: Option<String>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Widgets",
    create = OwnAuthorization,
    update(params = Plain, auth = header),
    fetch(params = OwnAuthorization, auth = header),
)]
pub struct Widget {
    pub sid: Sid<Widget>,
}

fn main() {}
