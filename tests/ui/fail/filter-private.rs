//! Parameters are as visible as the resource that takes them.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create = CreateWidget, list = WidgetFilter)]
pub struct Widget {
    sid: Sid<Widget>,
}

#[derive(TwilioParams)]
struct WidgetFilter {
    color: Option<String>,
}

#[derive(TwilioParams)]
struct CreateWidget {
    color: Option<String>,
}

fn main() {}
