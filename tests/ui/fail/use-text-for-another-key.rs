//! Text names what has an alias, and nothing else.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, SidKind, TwilioResource};

#[derive(SidKind)]
#[sid("KS")]
pub enum Service {}

#[derive(SidKind)]
#[sid("KC")]
pub enum Session {}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Parts",
    alias = name,
    fetch,
    list
)]
pub struct Part {
    sid: Sid<Part>,
    service_sid: Sid<Service>,
    session_sid: Sid<Session>,
    name: String,
}

fn misuse(client: &Client, service: Sid<Service>, session: Sid<Session>, part: Sid<Part>) {
    let _ = Part::fetch(client, (service, "session", part));
    let _ = Part::list(client, (session, service));
}

fn main() {}
