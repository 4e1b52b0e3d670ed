//! The steps of the first page of a product's documentation, written with these crates.

#![allow(missing_docs, reason = "tests")]

use std::future::IntoFuture;

use twilio_all::ready as result;
use twilio_emulator::Emulator;
use twilio_resources::{
    Client, Resource, Result, Secret,
    api::v2010 as api,
    catalog,
    descriptor::{ObjectDescriptor, OperationDescriptor, OperationKind},
    sync::v1 as sync,
    verify::v2 as verify,
};

const ALICE: &str = "+14155550123";
const ACME: &str = "+14155550100";

fn ready<T>(call: impl IntoFuture<Output = Result<T>>) -> T {
    result(call).unwrap_or_else(|error| panic!("{error}"))
}

fn emulator() -> (Emulator, Client) {
    let emulator = Emulator::builder().resources(catalog()).build();
    let emulator = emulator.unwrap_or_else(|error| panic!("{error}"));
    let client = emulator.client();
    (emulator, client)
}

#[test]
fn a_message_is_sent_by_the_clients_own_account() {
    let (_emulator, client) = emulator();
    let number = api::CreateIncomingPhoneNumber::new().phone_number(ACME);
    ready(api::IncomingPhoneNumber::create(&client, (), number));
    let hello = api::CreateMessage::new(ALICE).from(ACME).body("Hello");
    let sent = ready(api::Message::create(&client, (), hello));
    let read = ready(api::Message::fetch(&client, sent.sid));
    assert_eq!(read.body.as_deref(), Some("Hello"));
    assert_eq!(read.account_sid, client.account_sid());
    let account = ready(api::Account::fetch(&client, client.account_sid()));
    assert_eq!(account.sid, client.account_sid());
}

#[test]
fn a_code_is_sent_and_checked() {
    let (emulator, client) = emulator();
    let service = ready(verify::Service::create(
        &client,
        verify::CreateService::new("Acme"),
    ));
    let begin = verify::CreateVerification::new(ALICE, "sms");
    ready(verify::Verification::create(&client, &service, begin));
    let code = emulator.verification_code(ALICE).unwrap_or_default();
    let check = verify::CreateVerificationCheck::new().to(ALICE).code(code);
    let checked = ready(verify::VerificationCheck::create(&client, &service, check));
    assert_eq!(checked.status.as_deref(), Some("approved"));
    assert_eq!(checked.valid, Some(true));
}

#[test]
fn a_document_is_found_by_its_unique_name() {
    let (_emulator, client) = emulator();
    let service = ready(sync::Service::create(&client, sync::CreateService::new()));
    let state = sync::CreateDocument::new().unique_name("state");
    let made = ready(sync::Document::create(&client, &service, state));
    let read = ready(sync::Document::fetch(&client, (service.sid, "state")));
    assert_eq!(read.sid, made.sid);
}

#[test]
fn a_new_keys_secret_is_read_but_not_shown() {
    let (_emulator, client) = emulator();
    let key = ready(api::Key::create(&client, (), api::CreateKey::new()));
    let secret = key.secret.as_ref().map_or("", Secret::expose);
    assert_eq!(secret.len(), 32);
    assert!(!format!("{key:?}").contains(secret));
    let create = api::Key::DESCRIPTOR.operation(OperationKind::Create);
    let record = create.and_then(OperationDescriptor::record);
    let mut fields = record.into_iter().flat_map(ObjectDescriptor::fields);
    assert!(fields.any(|field| field.name() == "secret" && field.kind().is_secret()));
}
