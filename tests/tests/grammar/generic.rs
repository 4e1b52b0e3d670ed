//! A generic struct: one resource with any payload.

use serde::Deserialize;
use serde_json::{Value, json};
use twilio_emulator::Emulator;
use twilio_runtime::{Kind, Resource, Sid, TwilioParams, TwilioResource};
use twilio_tests::unsent;

#[derive(Clone, Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Documents", sid = "ET", create = CreateDocument, fetch, list)]
struct Document<T = Value> {
    sid: Sid<Document>,
    data: T,
}

#[derive(TwilioParams)]
struct CreateDocument {
    #[param(json)]
    data: Value,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Note {
    text: String,
}

#[test]
fn all_instances_share_one_sid_type() {
    let sid: Sid<Document> = "ETaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let typed = Document::<Note>::fetch(&unsent(), sid).request().unwrap();
    let untyped = <Document>::fetch(&unsent(), sid).request().unwrap();
    assert_eq!(typed.uri(), untyped.uri());
}

#[test]
fn the_payload_is_json_in_the_descriptor() {
    let field = <Document<Note>>::DESCRIPTOR.field("data").unwrap();
    assert!(matches!(field.kind(), Kind::Json));
}

#[tokio::test]
async fn the_emulator_keeps_the_payload() {
    let emulator = Emulator::builder()
        .resource::<Document>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let params = CreateDocument::new(json!({"text": "hello"}));
    let made = Document::<Note>::create(&client, params).await.unwrap();
    assert_eq!(made.data.text, "hello");
    let again = Document::<Note>::fetch(&client, &made).await.unwrap();
    assert_eq!(again.data, made.data);
    let all: Vec<Document> = Document::list(&client).await.unwrap();
    assert_eq!(all[0].data["text"], "hello");
}
