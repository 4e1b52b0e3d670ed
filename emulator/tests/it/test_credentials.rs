//! Test credentials: their access, and the numbers that cause errors.

use bytes::Bytes;
use http::{Method, Request};
use twilio_emulator::Emulator;

use crate::support::{Received, authorization, raw, resources};

const TEST_SID: &str = "AC77777777777777777777777777777777";
const PHONE: &str = "+14155550100";
const VALID: &str = "+15005550006";

fn emulator() -> Emulator {
    let emulator = Emulator::builder().resources(&resources(&["api", "sync"]));
    let emulator = emulator.test_credentials(TEST_SID, "test");
    emulator.build().unwrap()
}

fn send(emulator: &Emulator, method: Method, path: &str, form: &[(&str, &str)]) -> Received {
    let path = path.replace("{}", &format!("/2010-04-01/Accounts/{TEST_SID}"));
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", authorization(TEST_SID, "test"))
        .header("content-type", "application/x-www-form-urlencoded");
    Received(emulator.handle(request.body(Bytes::from(body)).unwrap()))
}

fn post(emulator: &Emulator, path: &str, form: &[(&str, &str)]) -> Received {
    send(emulator, Method::POST, path, form)
}

#[test]
fn a_message_gets_a_response_and_is_neither_stored_nor_sent() {
    let emulator = emulator();
    let callback = "http://localhost:1/hook";
    let form = [
        ("To", PHONE),
        ("From", VALID),
        ("Body", "x"),
        ("StatusCallback", callback),
    ];
    let message = post(&emulator, "{}/Messages.json", &form).is(201);
    assert_eq!(message["status"], "queued");
    assert_eq!(message["account_sid"], TEST_SID);
    emulator.advance(std::time::Duration::from_secs(5));
    assert!(emulator.phone(PHONE).sent().is_empty());
    assert!(emulator.webhooks().is_empty());
}

#[test]
fn everything_else_is_403() {
    let emulator = emulator();
    send(&emulator, Method::GET, "{}/Messages.json", &[]).fails(403, 20008, "");
    send(&emulator, Method::GET, "{}.json", &[]).fails(403, 20008, "");
    post(&emulator, "/sync/v1/Services", &[]).fails(403, 20008, "");
    let number = [("PhoneNumber", VALID)];
    post(&emulator, "{}/IncomingPhoneNumbers.json", &number).is(201);
    // The same request again succeeds: the first was not stored.
    post(&emulator, "{}/IncomingPhoneNumbers.json", &number).is(201);
}

#[test]
fn magic_numbers_cause_their_errors() {
    let emulator = emulator();
    let message = [("To", PHONE), ("From", "+15005550008"), ("Body", "x")];
    post(&emulator, "{}/Messages.json", &message).fails(400, 21611, "");
    let call = [
        ("To", "+15005550003"),
        ("From", VALID),
        ("Url", "http://localhost"),
    ];
    post(&emulator, "{}/Calls.json", &call).fails(400, 21215, "");
    let number = [("PhoneNumber", "+15005550000")];
    post(&emulator, "{}/IncomingPhoneNumbers.json", &number).fails(400, 21422, "");
    let area = [("AreaCode", "533")];
    post(&emulator, "{}/IncomingPhoneNumbers.json", &area).fails(400, 21452, "");
}

#[test]
fn with_live_credentials_magic_numbers_are_ordinary() {
    let emulator = emulator();
    let path = format!(
        "/2010-04-01/Accounts/{}/Messages.json",
        emulator.account_sid()
    );
    let form = [
        ("To", "+15005550004"),
        ("From", "+15005550001"),
        ("Body", "x"),
    ];
    raw(&emulator).post(&path, &form).is(201);
}

#[test]
fn test_credentials_are_accepted_after_a_reset() {
    let emulator = emulator();
    emulator.reset();
    let form = [("To", PHONE), ("From", VALID), ("Body", "x")];
    post(&emulator, "{}/Messages.json", &form).is(201);
}
