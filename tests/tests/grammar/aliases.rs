//! `alias = unique_name`: the value of this field can be used instead of the key.

use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{Resource, Sid, TwilioResource};
use twilio_tests::{sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "IS", alias = unique_name)]
struct Service {
    sid: Sid<Service>,
    unique_name: Option<String>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Maps",
    sid = "MP",
    parent = Service,
    alias = unique_name
)]
struct Map {
    sid: Sid<Map>,
    service_sid: Sid<Service>,
    unique_name: Option<String>,
}

const IS: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const MP: &str = "MPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const ES: &str = "ESaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const IS_M: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Maps/m";
const DEFAULT_MP: &str = "default/Maps/MPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn a_single_key_is_sid_or_text() {
    let name = String::from("a b");
    for call in [
        Service::fetch(&unsent(), "a b"),
        Service::fetch(&unsent(), &name),
        Service::fetch(&unsent(), name.clone()),
    ] {
        let line = sent(&call.request().unwrap()).line;
        assert_eq!(line, "GET api.twilio.com/v1/Services/a%20b");
    }
    let sid: Sid<Service> = IS.parse().unwrap();
    let by_sid = Service::fetch(&unsent(), sid).request().unwrap();
    assert!(by_sid.uri().path().ends_with(IS));
}

#[test]
fn a_key_after_its_parent_is_sid_or_text() {
    let service = Service {
        sid: IS.parse().unwrap(),
        unique_name: None,
    };
    let name = String::from("m");
    for call in [
        Map::fetch(&unsent(), (service.sid, "m")),
        Map::fetch(&unsent(), (service.sid, &name)),
        Map::fetch(&unsent(), (service.sid, name.clone())),
        Map::fetch(&unsent(), (&service, "m")),
        Map::fetch(&unsent(), (&service, &name)),
        Map::fetch(&unsent(), (&service, name.clone())),
    ] {
        let line = sent(&call.request().unwrap()).line;
        assert_eq!(line, format!("GET api.twilio.com/v1/Services/{IS}/Maps/m"));
    }
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items", parent = Map, key = "Key")]
struct Item {
    service_sid: Sid<Service>,
    map_sid: Sid<Map>,
    key: String,
}

/// Below a service, and not below another resource with an alias.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Lists/{ListSid}/Rows")]
struct Row {
    sid: Sid<Row>,
    service_sid: Sid<Service>,
    list_sid: Sid<List>,
}

#[derive(Debug, twilio_runtime::SidKind)]
#[sid("ES")]
enum List {}

#[test]
fn an_ancestor_is_addressed_by_sid_or_text_in_any_combination() {
    let client = unsent();
    let (is, mp): (Sid<Service>, Sid<Map>) = (IS.parse().unwrap(), MP.parse().unwrap());
    let name = String::from("default");
    for (call, expected) in [
        (
            Item::fetch(&client, ("default", "m", "k")),
            "default/Maps/m",
        ),
        (Item::fetch(&client, (is, "m", "k")), IS_M),
        (Item::fetch(&client, (&name, mp, "k")), DEFAULT_MP),
        (Item::fetch(&client, (name.clone(), mp, "k")), DEFAULT_MP),
        (Item::fetch(&client, (&("default", mp), "k")), DEFAULT_MP),
    ] {
        let line = sent(&call.request().unwrap()).line;
        let expected = format!("GET api.twilio.com/v1/Services/{expected}/Items/k");
        assert_eq!(line, expected);
    }
}

#[test]
fn a_collection_below_one_ancestor_is_addressed_by_its_text() {
    let client = unsent();
    let name = String::from("default");
    for list in [
        Map::list(&client, "default"),
        Map::list(&client, &name),
        Map::list(&client, name.clone()),
    ] {
        let line = sent(&list.request().unwrap()).line;
        assert_eq!(line, "GET api.twilio.com/v1/Services/default/Maps");
    }
    let mp: Sid<Map> = MP.parse().unwrap();
    for call in [
        Map::fetch(&client, ("default", mp)),
        Map::fetch(&client, (&name, mp)),
        Map::fetch(&client, (name.clone(), mp)),
    ] {
        let line = sent(&call.request().unwrap()).line;
        assert_eq!(
            line,
            format!("GET api.twilio.com/v1/Services/default/Maps/{MP}")
        );
    }
}

#[test]
fn a_key_without_an_alias_is_still_inferred() {
    let list = Row::list(&unsent(), ("default", ES.parse().unwrap()));
    let line = sent(&list.request().unwrap()).line;
    assert_eq!(
        line,
        format!("GET api.twilio.com/v1/Services/default/Lists/{ES}/Rows")
    );
}

#[test]
fn the_descriptor_names_the_field() {
    assert_eq!(Map::DESCRIPTOR.key().unwrap().alias(), Some("unique_name"));
    assert_eq!(Map::DESCRIPTOR.parent().unwrap().name(), "Service");
}

#[tokio::test]
async fn the_emulator_finds_records_by_alias_and_refuses_duplicates() {
    let emulator = Emulator::builder()
        .resource::<Service>()
        .resource::<Map>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let service = Service::create(&client, json!({"UniqueName": "s/1"}))
        .await
        .unwrap();
    let found = Service::fetch(&client, "s/1").await.unwrap();
    assert_eq!(
        (found.sid, found.unique_name.as_deref()),
        (service.sid, Some("s/1"))
    );
    assert!(
        Service::create(&client, json!({"UniqueName": "s/1"}))
            .await
            .is_err()
    );
    let map = Map::create(&client, &service, json!({"UniqueName": "m"}))
        .await
        .unwrap();
    assert_eq!(
        Map::fetch(&client, (&service, "m")).await.unwrap().sid,
        map.sid
    );
    assert_eq!(
        (map.service_sid, map.unique_name.as_deref()),
        (service.sid, Some("m"))
    );
}
