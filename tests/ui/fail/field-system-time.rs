//! A point in time is a `jiff::Timestamp`.

use std::time::SystemTime;

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    date_created: SystemTime,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    not_before: SystemTime,
}

fn main() {}
