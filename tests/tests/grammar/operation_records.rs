//! `create(record = T)`: an operation whose response is not the resource's record; `record = ()`
//! and `params = ()`: an empty response, an empty request; `at`: the other one of the two paths.

use serde::Deserialize;
use twilio_runtime::{
    Call, Create, Resource, Sid, TwilioObject, TwilioParams, TwilioResource,
    descriptor::{BodyKind, FieldDescriptor, OperationKind, Output},
    testing::MockTransport,
};
use twilio_tests::{client, sent, unsent};

const SK: &str = "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Keys",
    sid = "SK",
    create(params = CreateKey, record = NewKey),
    fetch,
    list(record = KeyName),
    update(params = (), record = ()),
    delete(record = Gone),
)]
struct Key {
    sid: Sid<Key>,
    friendly_name: Option<String>,
}

#[derive(Debug, TwilioParams)]
struct CreateKey {
    friendly_name: Option<String>,
}

#[derive(Debug, Deserialize, TwilioObject)]
struct NewKey {
    sid: Sid<Key>,
    secret: String,
}

#[derive(Debug, Deserialize, TwilioObject)]
struct KeyName {
    friendly_name: String,
}

/// A resource may be the record of another one's operation.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Graves", fetch(record = Key))]
struct Gone {
    sid: Sid<Key>,
}

#[tokio::test]
async fn a_create_returns_the_declared_record() {
    let mock = MockTransport::new();
    mock.reply(201, format!(r#"{{"sid": "{SK}", "secret": "hush"}}"#));
    let call: Call<NewKey, Create<Key>> = Key::create(&client(&mock), CreateKey::new());
    let key = call.await.unwrap();
    assert_eq!((key.sid.as_str(), &*key.secret), (SK, "hush"));
}

#[tokio::test]
async fn a_fetch_next_to_it_returns_the_resource() {
    let mock = MockTransport::new();
    mock.reply(200, format!(r#"{{"sid": "{SK}", "friendly_name": "a"}}"#));
    let sid: Sid<Key> = SK.parse().unwrap();
    let key = Key::fetch(&client(&mock), sid).await.unwrap();
    assert_eq!(key.friendly_name.as_deref(), Some("a"));
}

#[tokio::test]
async fn a_list_returns_the_declared_records() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"keys": [{"friendly_name": "a"}]}"#);
    let names: Vec<KeyName> = Key::list(&client(&mock)).await.unwrap();
    assert_eq!(names[0].friendly_name, "a");
}

#[tokio::test]
async fn an_update_may_send_and_return_nothing() {
    let mock = MockTransport::new();
    mock.reply(202, "");
    let sid: Sid<Key> = SK.parse().unwrap();
    let call = Key::update(&client(&mock), sid);
    let request = call.request().unwrap();
    assert_eq!(request.method(), "POST");
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("content-type"));
    let () = call.await.unwrap();
}

#[tokio::test]
async fn a_delete_may_return_a_record() {
    let mock = MockTransport::new();
    mock.reply(200, format!(r#"{{"sid": "{SK}"}}"#));
    let sid: Sid<Key> = SK.parse().unwrap();
    let gone = Key::delete(&client(&mock), sid).await.unwrap();
    assert_eq!(gone.sid, sid);
}

#[test]
fn the_descriptor_contains_the_members_of_each_record() {
    let record = |resource: &twilio_runtime::descriptor::ResourceDescriptor, kind| {
        let record = resource.operation(kind).unwrap().record()?;
        let fields: Vec<_> = record.fields().iter().map(FieldDescriptor::name).collect();
        Some((record.name(), fields.join(" ")))
    };
    let of_key = |kind| record(Key::DESCRIPTOR, kind);
    let text = |name, fields: &str| Some((name, fields.to_owned()));
    assert_eq!(of_key(OperationKind::Create), text("NewKey", "sid secret"));
    assert_eq!(
        of_key(OperationKind::List),
        text("KeyName", "friendly_name")
    );
    assert_eq!(of_key(OperationKind::Delete), text("Gone", "sid"));
    assert_eq!(of_key(OperationKind::Fetch), None);
    assert_eq!(
        record(Gone::DESCRIPTOR, OperationKind::Fetch),
        text("Key", "sid friendly_name")
    );
    let update = Key::DESCRIPTOR.operation(OperationKind::Update).unwrap();
    assert!(matches!(update.output(), Output::Nothing));
    assert_eq!(
        (update.body(), update.is_untyped()),
        (BodyKind::None, false)
    );
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Jobs",
    create(params = (), at = record),
    fetch(at = collection),
    delete(at = collection),
    list,
)]
struct Job {
    sid: Sid<Job>,
}

#[test]
fn an_operation_may_use_the_other_path() {
    let client = unsent();
    let sid: Sid<Job> = SK.parse().unwrap();
    let create = Job::create(&client, sid).request().unwrap();
    assert_eq!(
        sent(&create).line,
        format!("POST api.twilio.com/v1/Jobs/{SK}")
    );
    let fetch = Job::fetch(&client).request().unwrap();
    assert_eq!(sent(&fetch).line, "GET api.twilio.com/v1/Jobs");
    let delete = Job::delete(&client).request().unwrap();
    assert_eq!(sent(&delete).line, "DELETE api.twilio.com/v1/Jobs");
    let path_of = |kind| Job::DESCRIPTOR.path_of(kind);
    assert_eq!(path_of(OperationKind::Create), "/v1/Jobs/{Sid}");
    assert_eq!(path_of(OperationKind::Fetch), "/v1/Jobs");
    assert_eq!(path_of(OperationKind::Update), "/v1/Jobs/{Sid}");
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Jobs/{JobSid}/Report", singleton, create = (), fetch)]
struct Report {
    job_sid: Sid<Job>,
}

#[test]
fn a_singleton_may_be_created() {
    let sid: Sid<Job> = SK.parse().unwrap();
    let create = Report::create(&unsent(), sid).request().unwrap();
    let line = format!("POST api.twilio.com/v1/Jobs/{SK}/Report");
    assert_eq!(sent(&create).line, line);
}
