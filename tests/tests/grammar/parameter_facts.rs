//! The facts of `TwilioParams` about a parameter, in addition to its name: location, limits, and
//! facts for the descriptor.

use std::collections::BTreeMap;

use serde::Deserialize;
use twilio_runtime::{
    Resource, Sid, TwilioParams, TwilioResource,
    descriptor::{OperationKind, Parameter, Place},
};
use twilio_tests::{pairs, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Alarms", create = CreateAlarm, update(params = UpdateAlarm, body = json))]
struct Alarm {
    #[allow(dead_code, reason = "only the descriptor is used")]
    sid: Sid<Alarm>,
    #[allow(dead_code, reason = "only the descriptor is used")]
    line_1: Option<String>,
    #[allow(dead_code, reason = "only the descriptor is used")]
    #[serde(rename = "loud")]
    loudness: Option<u32>,
}

#[derive(Debug, Default, TwilioParams)]
struct CreateAlarm {
    #[param(pii)]
    line_1: Option<String>,
    #[param(minimum = 1, maximum = 100, default = 50, field = "loud")]
    volume: Option<u32>,
    #[param(minimum = -0.5)]
    offset: Option<f64>,
    #[param(query, deprecated)]
    target_account: Option<String>,
    labels: Option<String>,
    #[param(name = "Labels", prefix)]
    label_map: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
struct UpdateAlarm {
    wake_up_at: Option<String>,
    #[param(name = "Volume")]
    volume: Option<u32>,
}

fn parameter(kind: OperationKind, name: &str) -> Parameter {
    let operation = Alarm::DESCRIPTOR.operation(kind).unwrap();
    let mut parameters = operation.parameters();
    parameters.find(|p| p.rust_name() == name).unwrap()
}

fn of_create(name: &str) -> Parameter {
    parameter(OperationKind::Create, name)
}

#[test]
fn a_parameter_is_bound_to_the_field_that_it_fills() {
    assert_eq!(of_create("line_1").name(), "Line1");
    assert_eq!(of_create("line_1").field(), Some("line_1"));
    assert_eq!(of_create("volume").field(), Some("loud"));
    assert_eq!(of_create("offset").field(), None);
}

#[test]
fn the_descriptor_contains_limits_and_facts() {
    let volume = of_create("volume");
    assert_eq!(
        (volume.minimum(), volume.maximum()),
        (Some(1.0), Some(100.0))
    );
    assert_eq!(volume.default(), Some("50"));
    assert_eq!(of_create("offset").minimum(), Some(-0.5));
    assert!(of_create("line_1").is_pii() && !volume.is_pii());
    let target = of_create("target_account");
    assert!(target.is_deprecated() && target.place() == Place::Query);
    assert_eq!(volume.place(), Place::Body);
}

#[test]
fn a_create_may_have_a_query() {
    let params = CreateAlarm::new().target_account("a b").volume(7);
    let request = Alarm::create(&unsent(), params).request().unwrap();
    let sent = sent(&request);
    assert_eq!(sent.query, pairs(&[("TargetAccount", "a b")]));
    assert_eq!(sent.form, pairs(&[("Volume", "7")]));
}

#[test]
fn numbers_outside_their_limits_are_refused_by_name() {
    let error = |params| {
        let call = Alarm::create(&unsent(), params);
        call.request().unwrap_err().to_string()
    };
    let loud = error(CreateAlarm::new().volume(101));
    assert!(
        loud.contains("`Volume` is 101, at most 100 is allowed"),
        "{loud}"
    );
    let early = error(CreateAlarm::new().offset(-1.0));
    assert!(
        early.contains("`Offset` is -1.0, at least -0.5 is allowed"),
        "{early}"
    );
}

#[test]
fn a_map_and_a_parameter_may_have_the_same_name() {
    let map = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    let params = CreateAlarm::new().labels("all").label_map(map);
    let request = Alarm::create(&unsent(), params).request().unwrap();
    let form = pairs(&[("Labels", "all"), ("Labels.a", "1")]);
    assert_eq!(sent(&request).form, form);
}

#[test]
fn one_rule_may_name_all_parameters() {
    let sid: Sid<Alarm> = "ALaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let params = UpdateAlarm::new().wake_up_at("7:00").volume(3);
    let request = Alarm::update(&unsent(), sid, params).request().unwrap();
    assert_eq!(&request.body()[..], br#"{"wakeUpAt":"7:00","Volume":3}"#);
}
