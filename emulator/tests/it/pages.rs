//! Lists: pages, their addresses, and filters.

use std::time::Duration;

use serde_json::{Value, json};
use twilio_emulator::Emulator;
use twilio_runtime::testing::ManualTimer;

use crate::{
    declared::{Message, Shelf},
    support::{Raw, raw},
};

/// Shelves a, b, c, ... created one day apart.
fn shelves(count: u8) -> Emulator {
    let clock = ManualTimer::at("2026-11-01T10:00:00Z".parse().unwrap());
    let emulator = Emulator::builder().resource::<Shelf>().clock(clock.clone());
    let emulator = emulator.build().unwrap();
    for number in 0..count {
        let name = char::from(b'a' + number).to_string();
        let room = ["cellar", "upper-hall"][usize::from(number % 2)];
        let boards = number.to_string();
        let form = [("UniqueName", &*name), ("Room", room), ("Boards", &boards)];
        raw(&emulator).post("/v1/Shelves", &form).is(201);
        clock.advance(Duration::from_secs(86_400));
    }
    emulator
}

fn names(list: &Value) -> String {
    let shelves = list["shelves"].as_array().unwrap().iter();
    shelves
        .map(|shelf| shelf["unique_name"].as_str().unwrap())
        .collect()
}

fn listed(raw: &Raw<'_>, query: &str) -> String {
    names(&raw.get(&format!("/v1/Shelves?{query}")).is(200))
}

fn path_of(url: &Value) -> &str {
    url.as_str()
        .unwrap()
        .strip_prefix("http://localhost:4010")
        .unwrap()
}

#[test]
fn pages_link_forward_and_back() {
    let emulator = shelves(5);
    let raw = raw(&emulator);
    let first = raw.get("/v1/Shelves?PageSize=2").is(200);
    assert_eq!(names(&first), "ab");
    assert_eq!(first["meta"]["previous_page_url"], Value::Null);
    let second = raw.get(path_of(&first["meta"]["next_page_url"])).is(200);
    assert_eq!(names(&second), "cd");
    assert_eq!(second["meta"]["page"], 1);
    let third = raw.get(path_of(&second["meta"]["next_page_url"])).is(200);
    assert_eq!(names(&third), "e");
    assert_eq!(third["meta"]["next_page_url"], Value::Null);
    let back = raw
        .get(path_of(&third["meta"]["previous_page_url"]))
        .is(200);
    assert_eq!(names(&back), "cd");
    let start = raw.get(path_of(&back["meta"]["first_page_url"])).is(200);
    assert_eq!(start["meta"], first["meta"]);
    let same = raw.get(path_of(&second["meta"]["url"])).is(200);
    assert_eq!(same, second);
}

#[test]
fn meta_has_its_seven_members() {
    let emulator = shelves(0);
    let list = raw(&emulator).get("/library/v1/Shelves").is(200);
    let url = "http://localhost:4010/library/v1/Shelves?PageSize=50&Page=0";
    let meta = json!({
        "first_page_url": url, "next_page_url": null, "previous_page_url": null,
        "url": url, "page": 0, "page_size": 50, "key": "shelves",
    });
    assert_eq!(list, json!({ "shelves": [], "meta": meta }));
}

#[test]
fn adding_or_removing_a_record_does_not_shift_pages() {
    let emulator = shelves(4);
    let raw = raw(&emulator);
    let first = raw.get("/v1/Shelves?PageSize=2").is(200);
    raw.delete("/v1/Shelves/a").is(204);
    raw.post("/v1/Shelves", &[("UniqueName", "z")]).is(201);
    let second = raw.get(path_of(&first["meta"]["next_page_url"])).is(200);
    assert_eq!(names(&second), "cd");
}

#[test]
fn page_alone_counts_from_the_start() {
    let emulator = shelves(5);
    let raw = raw(&emulator);
    assert_eq!(listed(&raw, "PageSize=2&Page=1"), "cd");
    assert_eq!(listed(&raw, "PageSize=2&Page=3"), "");
}

#[test]
fn a_declared_parameter_filters_and_stays_in_the_addresses() {
    let emulator = shelves(4);
    let raw = raw(&emulator);
    let first = raw.get("/v1/Shelves?Room=cellar&PageSize=1").is(200);
    assert_eq!(names(&first), "a");
    let second = raw.get(path_of(&first["meta"]["next_page_url"])).is(200);
    assert_eq!(names(&second), "c");
    assert_eq!(second["meta"]["next_page_url"], Value::Null);
    raw.get("/v1/Shelves?Room=attic").fails(400, 20001, "Room");
    // `Tags` is not a declared filter.
    assert_eq!(listed(&raw, "Tags=none"), "abcd");
}

#[test]
fn bounds_are_inclusive() {
    let emulator = shelves(4);
    let raw = raw(&emulator);
    assert_eq!(listed(&raw, "DateCreated%3E=2026-11-03T10:00:00Z"), "cd");
    assert_eq!(listed(&raw, "DateCreated%3C=2026-11-02"), "ab");
    assert_eq!(listed(&raw, "Boards%3E=3"), "d");
}

#[test]
fn the_api_of_2010_has_its_addresses_next_to_the_records() {
    let emulator = Emulator::builder().resource::<Message>().build().unwrap();
    let path = format!(
        "/2010-04-01/Accounts/{}/Messages.json",
        emulator.account_sid()
    );
    let raw = raw(&emulator);
    for body in ["a", "b", "c"] {
        raw.post(&path, &[("Body", body)]).is(201);
    }
    let list = raw.get(&format!("/api{path}?PageSize=2")).is(200);
    let bodies = [0, 1].map(|place| list["messages"][place]["body"].clone());
    assert_eq!(bodies, ["c", "b"]);
    assert_eq!(list["first_page_uri"], format!("{path}?PageSize=2&Page=0"));
    assert_eq!(list["uri"], list["first_page_uri"]);
    assert_eq!((&list["start"], &list["end"]), (&json!(0), &json!(1)));
    assert_eq!(list["previous_page_uri"], Value::Null);
    let next = raw.get(list["next_page_uri"].as_str().unwrap()).is(200);
    assert_eq!(next["messages"][0]["body"], "a");
    assert_eq!(
        (&next["start"], &next["end"], &next["page"]),
        (&json!(2), &json!(2), &json!(1))
    );
    assert!(next.get("meta").is_none());
}
