//! Webhooks: signatures, JSON, fallbacks, retries, and resending.

use std::time::Duration;

use serde_json::json;
use twilio_emulator::{Emulator, WebhookEntry};

use crate::{
    application::{answering, application},
    support::{Raw, authorization, emulator, raw},
};

const PHONE: &str = "+14155550100";
const OWN: &str = "+15005550006";
/// Nothing listens here.
const NOWHERE: &str = "http://127.0.0.1:9/hook";

fn path(emulator: &Emulator, resource: &str) -> String {
    format!("/2010-04-01/Accounts/{}/{resource}", emulator.account_sid())
}

/// A number of the account whose webhooks go to these URLs.
fn buy(emulator: &Emulator, url: &str, fallback: &str, method: &str) {
    let form = [
        ("PhoneNumber", OWN),
        ("SmsUrl", url),
        ("SmsMethod", method),
        ("SmsFallbackUrl", fallback),
    ];
    let numbers = path(emulator, "IncomingPhoneNumbers.json");
    raw(emulator).post(&numbers, &form).is(201);
}

async fn receive(emulator: &Emulator) -> Vec<WebhookEntry> {
    emulator.phone(PHONE).send(OWN, "hi").unwrap();
    emulator.send_webhooks().await;
    emulator.webhooks()
}

#[tokio::test]
async fn the_fallback_receives_the_failure() {
    let failing = answering("500 Internal Server Error", "").await;
    let twiml = "<Response><Message>ok</Message></Response>";
    let fallback = application(twiml).await;
    let emulator = emulator(&["api"]);
    buy(&emulator, failing.url(), fallback.url(), "POST");
    let webhooks = receive(&emulator).await;
    let statuses: Vec<_> = webhooks
        .iter()
        .filter_map(|webhook| webhook.status)
        .collect();
    assert_eq!(statuses, [500, 200]);
    assert_eq!(webhooks[1].get("ErrorCode"), Some("11200"));
    assert_eq!(webhooks[1].get("ErrorUrl"), Some(failing.url()));
    assert_eq!(emulator.phone(PHONE).sent()[0].body, "ok");
}

#[tokio::test]
async fn a_failed_connection_is_retried_once_or_as_the_url_specifies() {
    let emulator = emulator(&["api"]);
    emulator.call_application(NOWHERE, [("A", "1")]);
    emulator.call_application(&format!("{NOWHERE}#rc=0"), [("A", "1")]);
    emulator.send_webhooks().await;
    let tries: Vec<_> = emulator
        .webhooks()
        .iter()
        .map(|webhook| webhook.tries)
        .collect();
    assert_eq!(tries, [2, 1]);
    assert!(emulator.webhooks()[0].error.is_some());
}

#[tokio::test]
async fn a_get_has_its_parameters_in_the_query() {
    let application = application("").await;
    let emulator = emulator(&["api"]);
    buy(&emulator, application.url(), "", "GET");
    receive(&emulator).await;
    let request = application.received();
    assert!(request.starts_with("GET /hook?MessageSid="), "{request}");
}

#[tokio::test]
async fn json_is_sent_with_its_digest() {
    let application = application("").await;
    let emulator = emulator(&["api"]);
    emulator.call_application_with_json(application.url(), &json!({ "a": 1 }));
    emulator.send_webhooks().await;
    let request = application.received();
    assert!(request.contains("?bodySHA256="), "{request}");
    assert!(request.ends_with(r#"{"a":1}"#), "{request}");
    assert_eq!(&*emulator.webhooks()[0].body, br#"{"a":1}"#);
}

#[tokio::test]
async fn a_webhook_is_resent_with_the_same_token() {
    let application = application("<Response><Message>ok</Message></Response>").await;
    let emulator = emulator(&["api"]);
    buy(&emulator, application.url(), "", "POST");
    let webhooks = receive(&emulator).await;
    assert!(emulator.resend_webhook(webhooks[0].number));
    assert!(!emulator.resend_webhook(77));
    emulator.send_webhooks().await;
    let received = application.received().to_lowercase();
    let tokens = received.lines();
    let tokens: Vec<_> = tokens
        .filter(|line| line.starts_with("i-twilio-idempotency-token"))
        .collect();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[0], tokens[1]);
    assert_eq!(emulator.phone(PHONE).sent().len(), 2);
}

#[tokio::test]
async fn a_subaccount_signs_with_its_own_token() {
    let application = application("").await;
    let emulator = emulator(&["api"]);
    let account = raw(&emulator)
        .post("/2010-04-01/Accounts.json", &[])
        .is(201);
    let field = |name: &str| account[name].as_str().unwrap().to_owned();
    let (sid, token) = (field("sid"), field("auth_token"));
    let path = format!("/2010-04-01/Accounts/{sid}/Messages.json");
    let form = [
        ("To", PHONE),
        ("From", OWN),
        ("Body", "x"),
        ("StatusCallback", application.url()),
    ];
    Raw::as_user(&emulator, &authorization(&sid, &token))
        .post(&path, &form)
        .is(201);
    emulator.advance(Duration::from_millis(250));
    emulator.send_webhooks().await;
    let webhook = &emulator.webhooks()[0];
    let parameters = webhook.parameters.iter().cloned();
    let signature = twilio_runtime::webhook::sign(&token, &webhook.url, parameters);
    assert!(application.received().contains(&signature));
}

#[tokio::test]
async fn send_webhooks_waits_for_those_in_flight() {
    let application = application("").await;
    let emulator = Emulator::builder().start().await.unwrap();
    emulator.call_application(application.url(), [("A", "1")]);
    // The emulator has taken the webhook from the queue, and there is no response yet.
    tokio::task::yield_now().await;
    emulator.send_webhooks().await;
    assert_eq!(emulator.webhooks().len(), 1);
}
