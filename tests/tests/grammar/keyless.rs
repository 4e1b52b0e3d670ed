//! `key = none`: records without a separate path.

use serde::Deserialize;
use twilio_runtime::{
    Resource, Sid, SidKind, TwilioResource,
    descriptor::{OperationDescriptor, OperationKind},
    testing::MockTransport,
};
use twilio_tests::{client, sent, unsent};

#[derive(SidKind)]
#[sid("KS")]
enum Service {}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Events", key = none)]
struct Event {
    service_sid: Sid<Service>,
    text: String,
}

const KS: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn it_is_created_and_listed_at_the_collection() {
    let client = unsent();
    let service: Sid<Service> = KS.parse().unwrap();
    let line = format!("api.twilio.com/v1/Services/{KS}/Events");
    let create = Event::create(&client, service, ()).request().unwrap();
    assert_eq!(sent(&create).line, format!("POST {line}"));
    let list = Event::list(&client, service).request().unwrap();
    assert_eq!(sent(&list).line, format!("GET {line}"));
}

#[tokio::test]
async fn its_records_are_read_from_the_list() {
    let mock = MockTransport::new();
    let event = format!(r#"{{"service_sid": "{KS}", "text": "a"}}"#);
    mock.reply(200, format!(r#"{{"events": [{event}]}}"#));
    let service: Sid<Service> = KS.parse().unwrap();
    let events = Event::list(&client(&mock), service).await.unwrap();
    assert_eq!((events[0].service_sid, &*events[0].text), (service, "a"));
}

#[test]
fn the_descriptor_has_no_key_and_is_not_a_singleton() {
    let descriptor = Event::DESCRIPTOR;
    assert!(descriptor.key().is_none() && !descriptor.is_singleton());
    let kinds: Vec<_> = descriptor
        .operations()
        .iter()
        .map(OperationDescriptor::kind)
        .collect();
    assert_eq!(kinds, [OperationKind::Create, OperationKind::List]);
    assert_eq!(descriptor.instance_path(), descriptor.path());
}
