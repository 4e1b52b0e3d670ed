//! The fields of a new record.

use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use crate::{
    declared::{Media, Message, Scrap, Shelf, Widget},
    support::raw,
};

#[test]
fn a_parameter_fills_the_field_with_its_name_and_initial_the_rest() {
    let emulator = Emulator::builder().resource::<Shelf>().build().unwrap();
    let raw = raw(&emulator);
    let tags = [("Tags", "x"), ("Tags", "y")];
    let shelf = raw.post("/v1/Shelves", &tags).is(201);
    assert_eq!(shelf["tags"], json!(["x", "y"]));
    assert_eq!(shelf["boards"], 3);
    assert_eq!(shelf["unique_name"], json!(null));
    assert_eq!(shelf["account_sid"], emulator.account_sid().as_str());
    let shelf = raw.post("/v1/Shelves", &[("Boards", "9")]).is(201);
    assert_eq!(shelf["boards"], 9);
    assert_eq!(shelf["tags"], json!([]));
    assert!(shelf["sid"].as_str().unwrap().starts_with("SH"));
}

#[test]
fn an_untyped_operation_accepts_any_case_of_a_fields_name() {
    let emulator = Emulator::builder().resource::<Widget>().build().unwrap();
    let raw = raw(&emulator);
    for name in ["Name", "name"] {
        let widget = raw
            .post("/v1/Widgets", &[(name, "gear"), ("Colour", "red")])
            .is(201);
        assert_eq!(widget["name"], "gear");
        assert_eq!(widget.as_object().unwrap().len(), 2);
    }
}

#[test]
fn a_required_field_without_a_value_is_blank() {
    let emulator = Emulator::builder().resource::<Widget>().build().unwrap();
    assert_eq!(raw(&emulator).post("/v1/Widgets", &[]).is(201)["name"], "");
}

#[test]
fn members_without_a_field_are_kept_if_the_resource_can_have_them() {
    let emulator = Emulator::builder().resource::<Scrap>().build().unwrap();
    let raw = raw(&emulator);
    let scrap = raw.post("/v1/Scraps", &[("InkColour", "blue")]).is(201);
    assert_eq!(scrap["ink_colour"], "blue");
    let path = format!("/v1/Scraps/{}", scrap["sid"].as_str().unwrap());
    let scrap = raw
        .post(&path, &[("InkColour", "red"), ("Size", "4")])
        .is(200);
    assert_eq!(
        (&scrap["ink_colour"], &scrap["size"]),
        (&json!("red"), &json!("4"))
    );
}

#[test]
fn the_api_of_2010_has_its_own_dates_and_addresses() {
    let emulator = Emulator::builder()
        .resource::<Message>()
        .resource::<Media>();
    let clock = twilio_runtime::testing::ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
    let emulator = emulator.clock(clock).build().unwrap();
    let account = emulator.account_sid();
    let messages = format!("/2010-04-01/Accounts/{account}/Messages");
    let message = raw(&emulator)
        .post(&format!("/api{messages}.json"), &[("Body", "hi")])
        .is(201);
    let sid = message["sid"].as_str().unwrap();
    assert!(sid.starts_with("SM"));
    assert_eq!(message["date_created"], "Mon, 23 Nov 2026 10:00:00 +0000");
    assert_eq!(message["uri"], format!("{messages}/{sid}.json"));
    let media = format!("{messages}/{sid}/Media.json");
    assert_eq!(message["subresource_uris"], json!({ "media": media }));
    raw(&emulator)
        .get(&format!("{messages}/{sid}.json"))
        .is(200);
    assert_eq!(raw(&emulator).get(&media).is(200)["media_list"], json!([]));
}

/// Keys that are not SIDs.
#[derive(Debug, serde::Deserialize, TwilioResource)]
#[twilio_resource(product = "keys", path = "/v1/Counters", key = "Id")]
#[allow(dead_code, reason = "read as JSON")]
struct Counter {
    id: u32,
    owner: Sid<Account>,
}

/// A key that the caller chooses.
#[derive(Debug, serde::Deserialize, TwilioResource)]
#[twilio_resource(product = "keys", path = "/v1/Labels", key = "Name")]
#[allow(dead_code, reason = "read as JSON")]
struct Label {
    name: String,
}

#[test]
fn a_key_may_be_a_number_or_a_parameter() {
    let emulator = Emulator::builder()
        .resource::<Counter>()
        .resource::<Label>();
    let emulator = emulator.build().unwrap();
    let raw = raw(&emulator);
    let counter = raw.post("/v1/Counters", &[]).is(201);
    assert!(counter["id"].is_u64());
    assert_eq!(counter["owner"], emulator.account_sid().as_str());
    raw.get(&format!("/v1/Counters/{}", counter["id"])).is(200);
    raw.post("/v1/Labels", &[("Name", "a/b ü")]).is(201);
    assert_eq!(
        raw.get("/v1/Labels/a%2Fb%20%C3%BC").is(200)["name"],
        "a/b ü"
    );
    raw.post("/v1/Labels", &[("Name", "a/b ü")])
        .fails(409, 20409, "a/b ü");
}

/// Fields that the emulator fills on other resources.
#[derive(Debug, serde::Deserialize, TwilioResource)]
#[twilio_resource(
    product = "imports", path = "/v1/Bookmarks", create = CreateBookmark, update = UpdateBookmark
)]
#[allow(dead_code, reason = "read as JSON")]
struct Bookmark {
    sid: Sid<Bookmark>,
    url: String,
    date_created: jiff::Timestamp,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateBookmark {
    url: String,
    date_created: Option<jiff::Timestamp>,
}

#[derive(Clone, Debug, Default, TwilioParams)]
struct UpdateBookmark {
    url: Option<String>,
}

#[test]
fn a_field_with_a_parameter_is_filled_by_the_client() {
    let emulator = Emulator::builder().resource::<Bookmark>().build().unwrap();
    let raw = raw(&emulator);
    let old = [("Url", "x"), ("DateCreated", "2001-01-01T00:00:00Z")];
    let bookmark = raw.post("/v1/Bookmarks", &old).is(201);
    assert_eq!(
        (&bookmark["url"], &bookmark["date_created"]),
        (&json!("x"), &json!(old[1].1))
    );
    let path = format!("/v1/Bookmarks/{}", bookmark["sid"].as_str().unwrap());
    assert_eq!(raw.post(&path, &[("Url", "y")]).is(200)["url"], "y");
    let new = raw.post("/v1/Bookmarks", &[("Url", "x")]).is(201);
    assert_ne!(new["date_created"], json!(null));
}
