//! `update(method = PUT)`.

use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{
    Resource, Sid, TwilioResource,
    descriptor::{Method, OperationKind},
};
use twilio_tests::{sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Switches", sid = "SW", create, fetch, update(method = PUT, body = json))]
struct Switch {
    sid: Sid<Switch>,
    on: Option<bool>,
}

#[test]
fn the_method_is_the_declared_one() {
    let sid: Sid<Switch> = "SWaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let request = Switch::update(&unsent(), sid, ()).request().unwrap();
    assert_eq!(
        sent(&request).line,
        format!("PUT api.twilio.com/v1/Switches/{sid}")
    );
    let create = Switch::create(&unsent(), ()).request().unwrap();
    assert_eq!(create.method(), "POST");
    let update = Switch::DESCRIPTOR.operation(OperationKind::Update).unwrap();
    assert_eq!(update.method(), Method::Put);
}

#[tokio::test]
async fn the_emulator_accepts_it() {
    let emulator = Emulator::builder()
        .resource::<Switch>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let made = Switch::create(&client, ()).await.unwrap();
    let changed = Switch::update(&client, &made, json!({"on": true}))
        .await
        .unwrap();
    assert_eq!((made.on, changed.on), (None, Some(true)));
}
