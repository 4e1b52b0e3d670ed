//! Responses that do not match the declaration.

use twilio_resources::proxy::v1::{Participant, Service};
use twilio_runtime::{ErrorKind, testing::MockTransport};
use twilio_tests::client;

async fn fetch(body: &'static str) -> twilio_runtime::Error {
    let transport = MockTransport::new();
    transport.reply(200, body);
    let error = Service::fetch(&client(&transport), "x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    error
}

#[tokio::test]
async fn the_error_names_the_path_and_keeps_the_body() {
    let body = r#"{"sid": "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "default_ttl": "soon"}"#;
    let error = fetch(body).await;
    let error = error.as_decode().unwrap();
    assert_eq!(error.path(), "default_ttl");
    assert_eq!(&error.body()[..], body.as_bytes());
    assert_eq!(error.status(), 200);
}

#[tokio::test]
async fn html_and_an_empty_body_are_errors_that_keep_the_body() {
    for body in ["<html>", ""] {
        let error = fetch(body).await;
        assert_eq!(&error.as_decode().unwrap().body()[..], body.as_bytes());
    }
}

#[tokio::test]
async fn the_error_of_a_list_names_the_record() {
    let transport = MockTransport::new();
    transport.reply(200, r#"{"participants": [{"sid": 7}], "meta": {}}"#);
    let session = ("support", "order 7");
    let error = Participant::list(&client(&transport), session)
        .await
        .unwrap_err();
    assert_eq!(error.as_record().unwrap().path(), "participants[0].sid");
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let transport = MockTransport::new();
    transport.reply(
        200,
        r#"{"sid": "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "brand_new": {"a": [1]},
            "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "date_created": "2026-11-23T10:00:00Z"}"#,
    );
    assert!(Service::fetch(&client(&transport), "x").await.is_ok());
}
