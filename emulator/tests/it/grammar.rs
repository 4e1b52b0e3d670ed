//! Operations whose attributes differ from the defaults.

#![allow(dead_code, reason = "not every field is read by a test")]

use bytes::Bytes;
use http::{Method, Request};
use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{Resource, Sid, TwilioObject, TwilioParams, TwilioResource};

use crate::support::{Received, raw};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Keys",
    sid = "SK",
    create(params = CreateKey, record = NewKey),
    fetch,
    list(record = KeyName),
    update(params = (), record = ()),
    delete(record = KeyName),
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

#[test]
fn each_operation_shows_its_own_record() {
    let emulator = Emulator::builder().resource::<Key>().build().unwrap();
    let raw = raw(&emulator);
    let new = raw.post("/v1/Keys", &[("FriendlyName", "a")]).is(201);
    assert_eq!(new.as_object().unwrap().len(), 2);
    assert!(new["secret"].is_string());
    let path = format!("/v1/Keys/{}", new["sid"].as_str().unwrap());
    let expected = json!({ "sid": new["sid"], "friendly_name": "a" });
    assert_eq!(raw.get(&path).is(200), expected);
    let names = json!([{ "friendly_name": "a" }]);
    assert_eq!(raw.get("/v1/Keys").is(200)["keys"], names);
    let nothing = raw.post(&path, &[]);
    assert_eq!((nothing.status(), nothing.0.body().len()), (204, 0));
    assert_eq!(raw.delete(&path).is(200), json!({ "friendly_name": "a" }));
    raw.get(&path).fails(404, 20404, "");
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Events", key = none)]
struct Event {
    text: String,
}

/// A collection below a record. Its records have no key.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Keys/{KeySid}/Uses", key = none)]
struct Use {
    key_sid: Sid<Key>,
}

#[test]
fn a_record_without_a_path_is_below_its_parent() {
    let emulator = Emulator::builder().resource::<Key>().resource::<Use>();
    let emulator = emulator.build().unwrap();
    let raw = raw(&emulator);
    let key = raw.post("/v1/Keys", &[("FriendlyName", "a")]).is(201);
    let path = format!("/v1/Keys/{}/Uses", key["sid"].as_str().unwrap());
    assert_eq!(raw.post(&path, &[]).is(201)["key_sid"], key["sid"]);
    assert_eq!(raw.get(&path).is(200)["uses"].as_array().unwrap().len(), 1);
    raw.get("/v1/Keys/SKx/Uses").fails(404, 20404, "SKx");
}

#[test]
fn records_without_a_path_are_kept_apart() {
    let emulator = Emulator::builder().resource::<Event>().build().unwrap();
    let raw = raw(&emulator);
    for text in ["a", "a", "b"] {
        let event = raw.post("/v1/Events", &[("Text", text)]).is(201);
        assert_eq!(event, json!({ "text": text }));
    }
    let events = json!([{ "text": "a" }, { "text": "a" }, { "text": "b" }]);
    assert_eq!(raw.get("/v1/Events").is(200)["events"], events);
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Media",
    sid = "ME",
    create(params = CreateMedia, auth = header),
    fetch(redirect),
    delete(auth = none),
)]
struct Media {
    sid: Sid<Media>,
    name: Option<String>,
}

#[derive(Debug, TwilioParams)]
struct CreateMedia {
    #[param(header = "Authorization")]
    authorization: String,
    name: Option<String>,
}

#[test]
fn a_redirect_points_to_the_record_and_some_operations_need_no_login() {
    let emulator = Emulator::builder().resource::<Media>().build().unwrap();
    let raw = raw(&emulator);
    let without_login = |method, path: &str| {
        let request = Request::builder().method(method).uri(path);
        Received(emulator.handle(request.body(Bytes::new()).unwrap()))
    };
    without_login(Method::POST, "/v1/Media").fails(400, 20001, "Authorization");
    let request = Request::post("/v1/Media").header("authorization", "Token x");
    let media = Received(emulator.handle(request.body(Bytes::new()).unwrap())).is(201);
    let path = format!("/v1/Media/{}", media["sid"].as_str().unwrap());
    without_login(Method::GET, &path).fails(401, 20003, "");
    let redirect = raw.get(&path);
    assert_eq!(redirect.status(), 302);
    let location = format!("http://localhost:4010{path}");
    assert_eq!(redirect.0.headers()["location"], *location);
    without_login(Method::DELETE, &path).is(204);
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Parts",
    create,
    list(page_size = "Size", page_token = "Token", next_token = "meta.next")
)]
struct Part {
    sid: Sid<Part>,
    name: String,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Rows",
    create,
    list(page_number = "Page", total_pages = "pages")
)]
struct Row {
    sid: Sid<Row>,
    name: String,
}

#[tokio::test]
async fn a_client_uses_the_declared_paging() {
    let emulator = Emulator::builder().resource::<Part>().resource::<Row>();
    let emulator = emulator.build().unwrap();
    let client = emulator.client();
    for number in 0..5 {
        let name = json!({ "Name": number.to_string() });
        Part::create(&client, name.clone()).await.unwrap();
        Row::create(&client, name).await.unwrap();
    }
    let parts = Part::list(&client).page_size(2).await.unwrap();
    let parts: String = parts.iter().map(|part| &*part.name).collect();
    assert_eq!(parts, "01234");
    let rows = Row::list(&client).page_size(2).await.unwrap();
    let rows: String = rows.iter().map(|row| &*row.name).collect();
    assert_eq!(rows, "01234");
}

/// A document whose changes may depend on its revision.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "drawer",
    path = "/v1/Documents",
    create,
    fetch,
    update = UpdateDocument,
    delete,
)]
struct Document {
    sid: Sid<Document>,
    revision: String,
    data: Option<String>,
}

#[derive(Debug, Default, TwilioParams)]
struct UpdateDocument {
    #[param(header = "If-Match")]
    if_match: Option<String>,
    data: Option<String>,
}

#[tokio::test]
async fn a_change_of_another_revision_is_rejected() {
    let emulator = Emulator::builder().resource::<Document>().build().unwrap();
    let client = emulator.client();
    let document = Document::create(&client, ()).await.unwrap();
    let change = || UpdateDocument::default().if_match("0").data("x");
    let changed = Document::update(&client, &document, change())
        .await
        .unwrap();
    assert_eq!((&*document.revision, &*changed.revision), ("0", "1"));
    let error = Document::update(&client, &document, change())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 412);
}

/// An account of the 2010 API.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/2010-04-01/Accounts.json", sid = "AC")]
struct SubAccount {
    sid: Sid<SubAccount>,
    auth_token: String,
    owner_account_sid: String,
}

#[test]
fn a_subaccount_has_its_own_login_and_records() {
    let emulator = Emulator::builder()
        .resources(&[SubAccount::DESCRIPTOR])
        .resource::<crate::declared::Message>();
    let emulator = emulator.build().unwrap();
    let raw = raw(&emulator);
    let own = raw.get(&format!(
        "/2010-04-01/Accounts/{}.json",
        emulator.account_sid()
    ));
    assert_eq!(own.is(200)["auth_token"], emulator.auth_token());
    let account = raw.post("/2010-04-01/Accounts.json", &[]).is(201);
    let (sid, token) = (&account["sid"], &account["auth_token"]);
    assert_eq!(
        account["owner_account_sid"],
        emulator.account_sid().as_str()
    );
    let messages = |sid: &str| format!("/2010-04-01/Accounts/{sid}/Messages.json");
    let path = messages(sid.as_str().unwrap());
    let message = raw.post(&path, &[("Body", "x")]).is(201);
    assert_eq!(message["account_sid"], *sid);
    let login = crate::support::authorization(sid.as_str().unwrap(), token.as_str().unwrap());
    let get = |path: String| {
        let request = Request::get(path).header("authorization", &login);
        Received(emulator.handle(request.body(Bytes::new()).unwrap()))
    };
    assert_eq!(get(path).is(200)["messages"], json!([message]));
    get(messages(emulator.account_sid().as_str())).fails(404, 20404, "");
}

/// Parameters with bounds, which fill fields with other names.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parcels", create = CreateParcel)]
struct Parcel {
    sid: Sid<Parcel>,
    line_1: String,
    #[serde(rename = "grams")]
    weight: u32,
}

#[derive(Debug, TwilioParams)]
struct CreateParcel {
    #[param(name = "FirstLine")]
    line_1: String,
    #[param(minimum = 1, maximum = 1000)]
    weight: u32,
}

#[test]
fn a_parameter_fills_the_field_that_it_is_bound_to() {
    let emulator = Emulator::builder().resource::<Parcel>().build().unwrap();
    let raw = raw(&emulator);
    let post = |weight| raw.post("/v1/Parcels", &[("FirstLine", "a"), ("Weight", weight)]);
    let parcel = post("7").is(201);
    assert_eq!(
        (&parcel["line_1"], &parcel["grams"]),
        (&json!("a"), &json!(7))
    );
    post("0").fails(400, 20001, "Weight must be at least 1");
    post("1001").fails(400, 20001, "Weight must be at most 1000");
}
