//! A wrong marker causes no errors where it is used.

use serde::Deserialize;
use twilio_runtime::{Resource, Sid, SidKind, TwilioResource};

#[derive(SidKind)]
#[sid("ISS")]
pub enum SyncService {}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Widgets")]
pub struct Widget {
    sid: Sid<Widget>,
    service_sid: Sid<SyncService>,
}

fn main() {
    let _ = "IS00".parse::<Sid<SyncService>>();
    let _ = Widget::DESCRIPTOR;
}
