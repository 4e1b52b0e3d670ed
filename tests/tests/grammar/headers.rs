//! `header = "If-Match"`: a parameter that is sent as a header, on update, delete and
//! fetch; the parameters of `fetch = T` and `delete = T` are passed with `.with(T)`.

use serde::Deserialize;
use twilio_runtime::{
    Resource, Sid, TwilioParams, TwilioResource,
    descriptor::{OperationKind, Place},
};
use twilio_tests::{pairs, sent, unsent};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Documents",
    sid = "ET",
    fetch = FetchDocument,
    update = UpdateDocument,
    delete = DeleteDocument,
)]
struct Document {
    sid: Sid<Document>,
}

#[derive(Default, TwilioParams)]
struct FetchDocument {
    add_ons: Option<Vec<String>>,
    #[param(header = "X-Trace")]
    trace: Option<String>,
}

#[derive(TwilioParams)]
struct UpdateDocument {
    #[param(header = "If-Match")]
    if_match: Option<String>,
    #[param(json)]
    data: Option<serde_json::Value>,
}

#[derive(TwilioParams)]
struct DeleteDocument {
    #[param(header = "If-Match")]
    if_match: String,
}

fn document() -> Document {
    Document {
        sid: "ETaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap(),
    }
}

#[test]
fn an_update_sends_it_in_addition_to_the_form() {
    let params = UpdateDocument::new()
        .if_match("7")
        .data(serde_json::json!({"a": 1}));
    let request = Document::update(&unsent(), document(), params)
        .request()
        .unwrap();
    assert_eq!(request.headers()["if-match"], "7");
    assert_eq!(sent(&request).form, pairs(&[("Data", r#"{"a":1}"#)]));
}

#[test]
fn a_delete_takes_parameters_with_with() {
    let call = Document::delete(&unsent(), document()).with(DeleteDocument::new("7"));
    let request = call.request().unwrap();
    assert_eq!(request.headers()["if-match"], "7");
    assert!(request.body().is_empty() && request.uri().query().is_none());
}

#[test]
fn a_fetch_sends_the_rest_in_the_query() {
    let params = FetchDocument::new().add_ons(["a", "b"]).trace("t");
    let request = Document::fetch(&unsent(), document())
        .with(params)
        .request()
        .unwrap();
    assert_eq!(
        sent(&request).query,
        pairs(&[("AddOns", "a"), ("AddOns", "b")])
    );
    assert_eq!(request.headers()["x-trace"], "t");
}

#[test]
fn an_invalid_header_value_is_refused_by_name() {
    let call = Document::delete(&unsent(), document()).with(DeleteDocument::new("a\r\nb: c"));
    let error = call.request().unwrap_err();
    assert_eq!(error.as_parameter().unwrap().name(), "If-Match");
}

#[test]
fn the_descriptor_contains_the_location_of_each() {
    let places = |kind| -> Vec<_> {
        let operation = Document::DESCRIPTOR.operation(kind).unwrap();
        operation
            .parameters()
            .map(|p| (p.name(), p.place(), p.is_required()))
            .collect()
    };
    assert_eq!(
        places(OperationKind::Fetch),
        [
            ("AddOns", Place::Query, false),
            ("X-Trace", Place::Header, false)
        ]
    );
    assert_eq!(
        places(OperationKind::Update),
        [
            ("If-Match", Place::Header, false),
            ("Data", Place::Body, false)
        ]
    );
    assert_eq!(
        places(OperationKind::Delete),
        [("If-Match", Place::Header, true)]
    );
}
