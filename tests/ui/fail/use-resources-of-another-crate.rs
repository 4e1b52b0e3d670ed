//! An application's own error names the types as the application does.

use twilio_resources::{
    Client, Sid,
    proxy::v1::{CreateParticipant, Participant, Service},
};

fn misuse(client: &Client, service: &Service, sid: Sid<Participant>) {
    let _ = Participant::fetch(client, (service, sid));
    let _ = Participant::create(client, service, CreateParticipant::new("+15550100"));
}

fn main() {}
