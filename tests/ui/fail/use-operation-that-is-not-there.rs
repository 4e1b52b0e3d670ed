//! An operation that is not declared, and one that the API does not have.

use serde::Deserialize;
use twilio_resources::proxy::v1::Participant;
use twilio_runtime::{Client, Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS", fetch)]
pub struct Service {
    sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Parts", parent = Service, create = CreatePart, fetch, list)]
pub struct Part {
    sid: Sid<Part>,
    service_sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Counters/{Kind}/Marks", complete, fetch)]
pub struct Mark {
    sid: Sid<Mark>,
    kind: String,
}

#[derive(TwilioParams)]
pub struct CreatePart {
    name: String,
}

async fn misuse(
    client: &Client,
    service: &Service,
    participant: &Participant,
) -> twilio_runtime::Result<()> {
    let _ = Service::delete(client, service);
    let _ = Mark::create(client, "red", CreatePart::new("a"));
    let _ = Mark::list(client, "red").limit(5);
    let _ = Participant::update(client, participant, ());
    Mark::delete(client, ("red", "MA00")).await?;
    Ok(())
}

fn main() {}
