//! `prefix`: a map is sent as `Name.key=value`.

use std::collections::BTreeMap;

use serde::Deserialize;
use twilio_emulator::Emulator;
use twilio_runtime::{
    Kind, Resource, Sid, TwilioParams, TwilioResource, descriptor::OperationKind,
};
use twilio_tests::{pairs, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Flows", sid = "FW", create = CreateFlow, fetch)]
struct Flow {
    sid: Sid<Flow>,
    parameters: Option<BTreeMap<String, String>>,
}

#[derive(TwilioParams)]
struct CreateFlow {
    #[param(prefix)]
    parameters: Option<BTreeMap<String, String>>,
}

fn params() -> CreateFlow {
    let map = [("to", "+1"), ("a b", "c&d")].map(|(k, v)| (k.to_owned(), v.to_owned()));
    CreateFlow::new().parameters(BTreeMap::from(map))
}

#[test]
fn each_entry_is_a_pair() {
    let request = Flow::create(&unsent(), params()).request().unwrap();
    assert_eq!(
        sent(&request).form,
        pairs(&[("Parameters.a b", "c&d"), ("Parameters.to", "+1")])
    );
}

#[test]
fn the_descriptor_contains_the_prefix_location() {
    let create = Flow::DESCRIPTOR.operation(OperationKind::Create).unwrap();
    let parameter = create.parameters().next().unwrap();
    assert!(parameter.is_prefix() && matches!(parameter.kind(), Kind::Map(Kind::String)));
}

#[tokio::test]
async fn the_emulator_reads_it() {
    let emulator = Emulator::builder()
        .resource::<Flow>()
        .start()
        .await
        .unwrap();
    let flow = Flow::create(&emulator.client(), params()).await.unwrap();
    assert_eq!(flow.parameters.unwrap()["a b"], "c&d");
    assert_eq!(flow.sid.prefix(), "FW");
}
