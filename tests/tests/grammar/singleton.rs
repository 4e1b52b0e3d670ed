//! `singleton`: the path is the record itself, at the root and below a parent.

use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{Resource, Sid, SidKind, TwilioResource, descriptor::OperationKind};
use twilio_tests::{sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Configuration", singleton)]
struct Configuration {
    #[twilio_resource(initial = "daily")]
    report: String,
}

#[derive(SidKind)]
#[sid("KS")]
enum Service {}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Webhook", singleton, fetch, update)]
struct Webhook {
    service_sid: Sid<Service>,
    url: Option<String>,
}

const KS: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn a_root_singleton_takes_no_address() {
    let client = unsent();
    let fetch = Configuration::fetch(&client).request().unwrap();
    assert_eq!(sent(&fetch).line, "GET api.twilio.com/v1/Configuration");
    let update = Configuration::update(&client, json!({"Report": "weekly"}));
    assert_eq!(
        sent(&update.request().unwrap()).line,
        "POST api.twilio.com/v1/Configuration"
    );
    let delete = Configuration::delete(&client).request().unwrap();
    assert_eq!(sent(&delete).line, "DELETE api.twilio.com/v1/Configuration");
}

#[test]
fn a_singleton_below_a_parent_takes_the_values_of_its_path() {
    let service: Sid<Service> = KS.parse().unwrap();
    let expected = format!("GET api.twilio.com/v1/Services/{KS}/Webhook");
    let by_value = Webhook::fetch(&unsent(), service).request().unwrap();
    assert_eq!(sent(&by_value).line, expected);
    let webhook = Webhook {
        service_sid: service,
        url: None,
    };
    let by_record = Webhook::fetch(&unsent(), &webhook).request().unwrap();
    assert_eq!(sent(&by_record).line, expected);
    assert!(webhook.url.is_none());
}

#[test]
fn it_has_neither_key_nor_collection() {
    let descriptor = Configuration::DESCRIPTOR;
    assert!(descriptor.is_singleton() && descriptor.key().is_none());
    assert_eq!(descriptor.path(), descriptor.instance_path());
    let kinds: Vec<_> = descriptor
        .operations()
        .iter()
        .map(twilio_runtime::descriptor::OperationDescriptor::kind)
        .collect();
    assert_eq!(
        kinds,
        [
            OperationKind::Fetch,
            OperationKind::Update,
            OperationKind::Delete
        ]
    );
}

#[tokio::test]
async fn the_emulator_has_it_from_the_start() {
    let emulator = Emulator::builder()
        .resource::<Configuration>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    assert_eq!(Configuration::fetch(&client).await.unwrap().report, "daily");
    let changed = Configuration::update(&client, json!({"Report": "weekly"}))
        .await
        .unwrap();
    assert_eq!(changed.report, "weekly");
    assert_eq!(
        Configuration::fetch(&client).await.unwrap().report,
        "weekly"
    );
}
