//! The minimal declaration: five operations, with parameters of any kind.

use serde::{Deserialize, Serialize};
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{Resource, Sid, TwilioResource, descriptor::OperationKind};
use twilio_tests::{pairs, sent, unsent};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
struct Widget {
    sid: Sid<Widget>,
    name: String,
}

const SID: &str = "XXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn all_five_operations_exist_and_take_any_parameters() {
    let kinds: Vec<_> = Widget::DESCRIPTOR
        .operations()
        .iter()
        .map(twilio_runtime::descriptor::OperationDescriptor::kind)
        .collect();
    assert_eq!(
        kinds,
        [
            OperationKind::Create,
            OperationKind::Fetch,
            OperationKind::List,
            OperationKind::Update,
            OperationKind::Delete,
        ]
    );
    let create = Widget::DESCRIPTOR.operation(OperationKind::Create).unwrap();
    assert!(create.is_untyped());
}

#[test]
fn the_product_is_api_and_the_sid_has_any_prefix() {
    let sid: Sid<Widget> = SID.parse().unwrap();
    let request = Widget::fetch(&unsent(), sid).request().unwrap();
    assert_eq!(
        sent(&request).line,
        format!("GET api.twilio.com/v1/Widgets/{SID}")
    );
    assert_eq!(Widget::DESCRIPTOR.list_key(), "widgets");
}

#[test]
fn parameters_can_be_anything_that_serializes_to_names_and_values() {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct New {
        name: &'static str,
        weight: Option<u8>,
        tags: [&'static str; 2],
    }
    let new = New {
        name: "gear",
        weight: None,
        tags: ["a", "b"],
    };
    let request = Widget::create(&unsent(), new).request().unwrap();
    assert_eq!(
        sent(&request).form,
        pairs(&[("Name", "gear"), ("Tags", "a"), ("Tags", "b")])
    );
    let nothing = Widget::create(&unsent(), ()).request().unwrap();
    assert!(nothing.body().is_empty());
}

#[tokio::test]
async fn the_emulator_serves_it() {
    let emulator = Emulator::builder()
        .resource::<Widget>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let made = Widget::create(&client, json!({"Name": "gear"}))
        .await
        .unwrap();
    assert_eq!(made.name, "gear");
    let changed = Widget::update(&client, &made, json!({"Name": "cog"}))
        .await
        .unwrap();
    assert_eq!((changed.sid, changed.name.as_str()), (made.sid, "cog"));
    assert_eq!(Widget::list(&client).await.unwrap().len(), 1);
    Widget::delete(&client, &made).await.unwrap();
    assert!(
        Widget::fetch(&client, made.sid)
            .await
            .err()
            .unwrap()
            .is_not_found()
    );
}
