//! Phones: their messages, and whether they can be reached.

use std::time::Duration;

use serde_json::{Value, json};
use twilio_emulator::{Emulator, PhoneState};
use twilio_resources::proxy::v1::{
    CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService, CreateSession,
    MessageInteraction, Participant, PhoneNumber, Service, Session,
};

use crate::support::{emulator, raw};

const PHONE: &str = "+14155550100";
const OWN: &str = "+15005550006";

fn path(emulator: &Emulator, resource: &str) -> String {
    format!("/2010-04-01/Accounts/{}/{resource}", emulator.account_sid())
}

fn send(emulator: &Emulator, to: &str) -> Value {
    let form = [("To", to), ("From", OWN), ("Body", "hello")];
    raw(emulator)
        .post(&path(emulator, "Messages.json"), &form)
        .is(201)
}

/// The status and the error code of the only message to a phone.
fn outcome(emulator: &Emulator, phone: &str) -> (String, Option<u32>) {
    let sent = emulator.phone(phone).sent();
    assert_eq!(sent.len(), 1);
    (sent[0].status.clone(), sent[0].error_code)
}

#[test]
fn a_message_arrives_as_the_clock_advances() {
    let emulator = emulator(&["api"]);
    send(&emulator, PHONE);
    let phone = emulator.phone(PHONE);
    assert_eq!((phone.sent().len(), phone.inbox().len()), (1, 0));
    emulator.advance(Duration::from_secs(2));
    assert_eq!(phone.inbox()[0].body, "hello");
    assert!(phone.outbox().is_empty());
    assert!(emulator.phone("+14155550199").sent().is_empty());
}

#[test]
fn a_phone_lists_the_received_media() {
    let emulator = emulator(&["api"]);
    let url = "https://example.com/cat.jpg";
    let form = [("To", PHONE), ("From", OWN), ("MediaUrl", url)];
    raw(&emulator)
        .post(&path(&emulator, "Messages.json"), &form)
        .is(201);
    assert_eq!(emulator.phone(PHONE).sent()[0].media_urls, [url]);
}

#[test]
fn a_message_from_a_phone_reaches_a_number_of_the_account() {
    let emulator = emulator(&["api"]);
    let number = [("PhoneNumber", OWN)];
    let numbers = path(&emulator, "IncomingPhoneNumbers.json");
    raw(&emulator).post(&numbers, &number).is(201);
    let phone = emulator.phone(PHONE);
    let sid = phone.send(OWN, "hi").unwrap();
    let written = &phone.outbox()[0];
    assert_eq!((&*written.sid, &*written.body), (&*sid, "hi"));
    assert!(phone.send("+14155550199", "hi").is_err());
}

#[test]
fn the_digits_of_a_phone_specify_the_error_of_a_message() {
    let emulator = emulator(&["api"]);
    for (phone, status, code) in [
        ("+14155530003", "undelivered", 30003),
        ("+14155530006", "undelivered", 30006),
        ("+14155530001", "failed", 30001),
    ] {
        let message = send(&emulator, phone);
        emulator.advance(Duration::from_secs(2));
        assert_eq!(outcome(&emulator, phone), (status.to_owned(), Some(code)));
        let sid = message["sid"].as_str().unwrap();
        let message = path(&emulator, &format!("Messages/{sid}.json"));
        let message = raw(&emulator).get(&message).is(200);
        assert_eq!(message["error_code"], code);
        assert!(message["error_message"].is_string());
    }
}

#[test]
fn a_test_sets_how_a_phone_responds() {
    let emulator = emulator(&["api"]);
    emulator
        .phone(PHONE)
        .set_state(PhoneState::Undelivered(30007));
    send(&emulator, PHONE);
    let form = [("To", PHONE), ("From", OWN), ("Twiml", "<Response/>")];
    let call = raw(&emulator)
        .post(&path(&emulator, "Calls.json"), &form)
        .is(201);
    emulator.advance(Duration::from_secs(5));
    assert_eq!(
        outcome(&emulator, PHONE),
        ("undelivered".to_owned(), Some(30007))
    );
    let sid = call["sid"].as_str().unwrap();
    let call = path(&emulator, &format!("Calls/{sid}.json"));
    assert_eq!(raw(&emulator).get(&call).is(200)["status"], "failed");
    emulator.phone(PHONE).set_state(PhoneState::On);
    send(&emulator, PHONE);
    emulator.advance(Duration::from_secs(2));
    assert_eq!(emulator.phone(PHONE).inbox().len(), 1);
}

#[test]
fn a_phone_that_opts_out_gets_no_message_until_it_opts_in() {
    let emulator = emulator(&["api"]);
    let numbers = path(&emulator, "IncomingPhoneNumbers.json");
    raw(&emulator)
        .post(&numbers, &[("PhoneNumber", OWN)])
        .is(201);
    let form = [("To", PHONE), ("From", OWN), ("Body", "x")];
    let messages = path(&emulator, "Messages.json");
    emulator.phone(PHONE).send(OWN, " Stop ").unwrap();
    raw(&emulator)
        .post(&messages, &form)
        .fails(400, 21610, PHONE);
    emulator.phone(PHONE).send(OWN, "please start").unwrap();
    raw(&emulator)
        .post(&messages, &form)
        .fails(400, 21610, PHONE);
    emulator.phone(PHONE).send(OWN, "START").unwrap();
    raw(&emulator).post(&messages, &form).is(201);
}

#[tokio::test]
async fn without_the_product_api_a_phone_has_the_messages_that_proxy_forwarded() {
    let emulator = emulator(&["proxy"]);
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("x"))
        .await
        .unwrap();
    let number = CreatePhoneNumber::new().phone_number(OWN);
    PhoneNumber::create(&client, &service, number)
        .await
        .unwrap();
    let session = Session::create(&client, &service, CreateSession::new())
        .await
        .unwrap();
    let ada = Participant::create(&client, &session, CreateParticipant::new(PHONE));
    let ada = ada.await.unwrap();
    let hello = CreateMessageInteraction::new().body("Hello");
    MessageInteraction::create(&client, &ada, hello)
        .await
        .unwrap();
    let inbox = emulator.phone(PHONE).inbox();
    assert_eq!((&*inbox[0].body, &*inbox[0].from), ("Hello", OWN));
    assert!(emulator.phone(PHONE).outbox().is_empty());
}

#[test]
fn a_message_cannot_be_redacted_before_it_is_sent() {
    let emulator = emulator(&["api"]);
    let message = send(&emulator, PHONE);
    let message = format!("Messages/{}.json", message["sid"].as_str().unwrap());
    let message = path(&emulator, &message);
    raw(&emulator)
        .post(&message, &[("Body", "")])
        .fails(400, 20009, "");
    emulator.advance(Duration::from_secs(2));
    let redacted = raw(&emulator).post(&message, &[("Body", "")]).is(200);
    assert_eq!(redacted["body"], json!(""));
    assert_eq!(emulator.phone(PHONE).inbox()[0].body, "");
}
