//! `create(params = T, body = json)`: the parameters are a JSON object.

use serde::{Deserialize, Serialize};
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{
    Resource, Sid, TwilioObject, TwilioParams, TwilioResource,
    descriptor::{BodyKind, OperationKind},
};
use twilio_tests::unsent;

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Templates",
    sid = "HX",
    create(params = CreateTemplate, body = json),
    fetch,
    update(body = json),
)]
struct Template {
    sid: Sid<Template>,
    name: String,
    size: Option<Size>,
    tags: Option<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, TwilioObject)]
struct Size {
    width: u32,
    height: u32,
}

#[derive(TwilioParams)]
struct CreateTemplate {
    #[param(name = "name")]
    name: String,
    #[param(name = "size")]
    size: Option<Size>,
    #[param(name = "tags")]
    tags: Option<Vec<String>>,
}

const SIZE: Size = Size {
    width: 3,
    height: 4,
};

fn body(request: &http::Request<bytes::Bytes>) -> serde_json::Value {
    assert_eq!(request.headers()["content-type"], "application/json");
    serde_json::from_slice(request.body()).unwrap()
}

#[test]
fn typed_parameters_keep_their_types() {
    let params = CreateTemplate::new("a").size(SIZE).tags(["x", "y"]);
    let request = Template::create(&unsent(), params).request().unwrap();
    assert_eq!(
        body(&request),
        json!({"name": "a", "size": {"width": 3, "height": 4}, "tags": ["x", "y"]})
    );
}

#[test]
fn parameters_without_a_value_are_omitted() {
    let request = Template::create(&unsent(), CreateTemplate::new("a"))
        .request()
        .unwrap();
    assert_eq!(body(&request), json!({"name": "a"}));
}

#[test]
fn untyped_parameters_are_the_object() {
    let sid: Sid<Template> = "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let call = Template::update(&unsent(), sid, json!({"a": null, "b": [1, {"c": true}]}));
    assert_eq!(
        body(&call.request().unwrap()),
        json!({"b": [1, {"c": true}]})
    );
}

#[test]
fn the_descriptor_contains_the_json_encoding() {
    let create = Template::DESCRIPTOR
        .operation(OperationKind::Create)
        .unwrap();
    assert_eq!(create.body(), BodyKind::Json);
}

#[tokio::test]
async fn the_emulator_reads_it() {
    let emulator = Emulator::builder()
        .resource::<Template>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let params = CreateTemplate::new("a").size(SIZE).tags(["x"]);
    let made = Template::create(&client, params).await.unwrap();
    assert_eq!(
        (made.name.as_str(), made.size, made.tags),
        ("a", Some(SIZE), Some(vec!["x".into()]))
    );
    let changed = Template::update(&client, made.sid, json!({"name": "b"}))
        .await
        .unwrap();
    assert_eq!(changed.name, "b");
}
