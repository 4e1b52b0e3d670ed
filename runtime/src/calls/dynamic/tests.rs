use std::collections::BTreeMap;

use crate as twilio_runtime;
use crate::{
    Account, Client, Credentials, Resource, Sid, TwilioParams, TwilioResource, calls::dynamic,
    declare::descriptor::OperationKind, testing::MockTransport,
};

const WI: &str = "WIaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[derive(serde::Deserialize, TwilioResource)]
#[twilio_resource(
    crate = crate,
    path = "/v1/Widgets",
    create = CreateWidget,
    fetch(redirect),
    list,
    update,
    delete
)]
struct Widget {
    #[allow(dead_code, reason = "only the descriptor is used")]
    sid: Sid<Widget>,
}

#[derive(TwilioParams)]
#[twilio_params(crate = crate)]
#[allow(dead_code, reason = "only the descriptor is used")]
struct CreateWidget {
    #[param(max_length = 3)]
    name: String,
    #[param(minimum = 1)]
    size: Option<u32>,
    tags: Option<Vec<String>>,
    account: Option<Sid<Account>>,
    on: Option<bool>,
    #[param(query)]
    since: Option<jiff::Timestamp>,
    #[param(prefix)]
    label: Option<BTreeMap<String, u32>>,
    data: Option<serde_json::Value>,
}

fn client(mock: &MockTransport) -> Client {
    Client::builder(Credentials::account(
        "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "hush",
    ))
    .transport(mock.clone())
    .build()
    .unwrap()
}

fn request(
    kind: OperationKind,
    path: &[&str],
    params: &[(&str, &str)],
) -> twilio_runtime::Result<http::Request<bytes::Bytes>> {
    let operation = Widget::DESCRIPTOR.operation(kind).unwrap();
    dynamic::call(&client(&MockTransport::new()), operation, path, params).request()
}

/// The form of a create, or its error.
fn create(params: &[(&str, &str)]) -> Result<String, String> {
    let request = request(OperationKind::Create, &[], params);
    let request = request.map_err(|error| error.as_parameter().unwrap().to_string())?;
    Ok(String::from_utf8(request.body().to_vec()).unwrap())
}

#[test]
fn values_are_sent_by_their_kind() {
    let form = create(&[
        ("Name", "a b"),
        ("Size", "7"),
        ("Tags", "x"),
        ("Tags", "y"),
        ("On", "true"),
        ("Label.a", "1"),
        ("Data", r#"{"b": 2}"#),
    ]);
    let expected = "Name=a+b&Size=7&Tags=x&Tags=y&On=true&Label.a=1&Data=%7B%22b%22%3A+2%7D";
    assert_eq!(form.unwrap(), expected);
    let params = [("Name", "a"), ("Since", "2026-11-23T10:00:00Z")];
    let request = request(OperationKind::Create, &[], &params).unwrap();
    assert_eq!(
        request.uri().query(),
        Some("Since=2026-11-23T10%3A00%3A00Z")
    );
}

#[test]
fn a_wrong_parameter_is_named_before_anything_is_sent() {
    for (params, expected) in [
        (&[][..], "`Name` is required"),
        (
            &[("Name", "abcd")],
            "`Name` is 4 characters long, at most 3 are allowed",
        ),
        (
            &[("Name", "a"), ("Size", "x")],
            "`Size` is not of kind integer",
        ),
        (
            &[("Name", "a"), ("Size", "0")],
            "`Size` is 0, at least 1 is allowed",
        ),
        (&[("Name", "a"), ("Name", "b")], "`Name` is specified twice"),
        (&[("Name", "a"), ("On", "yes")], "`On` is not of kind bool"),
        (
            &[("Name", "a"), ("Account", WI)],
            "`Account` is not of kind SID (AC)",
        ),
        (
            &[("Name", "a"), ("Since", "now")],
            "`Since` is not of kind timestamp",
        ),
        (
            &[("Name", "a"), ("Colour", "red")],
            "`Colour` is not a parameter of this operation",
        ),
    ] {
        assert_eq!(create(params).unwrap_err(), expected);
    }
    let error = request(OperationKind::Update, &[], &[]).unwrap_err();
    assert_eq!(
        error.as_parameter().unwrap().to_string(),
        "`Sid` is missing"
    );
}

#[tokio::test]
async fn the_response_is_json() {
    let mock = MockTransport::new();
    let location = [("location", "https://x.example")];
    mock.reply(200, r#"{"sid": 7}"#).reply(204, "");
    let client = client(&mock);
    let operation = |kind| Widget::DESCRIPTOR.operation(kind).unwrap();
    let update = operation(OperationKind::Update);
    let updated = dynamic::call(&client, update, &[WI], &[("Any", "x")]);
    assert_eq!(updated.await.unwrap()["sid"], 7);
    let deleted = dynamic::call(&client, operation(OperationKind::Delete), &[WI], &[]);
    assert!(deleted.await.unwrap().is_null());
    mock.reply_with(307, &location, "");
    let fetched = dynamic::call(&client, operation(OperationKind::Fetch), &[WI], &[]);
    assert_eq!(fetched.await.unwrap(), "https://x.example");
}
