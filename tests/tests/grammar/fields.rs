//! Field keys, serde's attributes and nested objects, in the descriptor.

use std::collections::{BTreeMap, HashMap};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use twilio_runtime::{
    Kind, Resource, Sid, StringEnum, TwilioObject, TwilioResource, Unknown,
    descriptor::FieldDescriptor,
};

/// A tree of nodes.
#[derive(Debug, Deserialize, TwilioObject)]
#[allow(dead_code)]
struct Node {
    /// Its name.
    name: String,
    #[serde(rename = "nodeSize")]
    #[twilio_resource(pii)]
    size: Option<u32>,
    children: Vec<Node>,
}

#[derive(Debug, Deserialize, TwilioObject)]
#[serde(transparent)]
#[allow(dead_code)]
struct Meters(f64);

#[derive(Debug, Clone, StringEnum)]
enum Color {
    Red,
    Other(Unknown),
}

fn yes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    String::deserialize(deserializer).map(|text| text == "yes")
}

/// Every kind of field.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Everything",
    sid = "EV",
    list_key = "all_things",
    fetch,
    list
)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Everything {
    sid: Sid<Everything>,
    /// A text with
    /// two lines.
    plain_text: String,
    count: Option<i64>,
    ratio: Option<f32>,
    #[twilio_resource(initial = true)]
    ready: bool,
    #[serde(rename = "made_at")]
    made_at: Option<Timestamp>,
    day: Option<Date>,
    #[twilio_resource(initial = "Red")]
    color: Color,
    tree: Option<Box<Node>>,
    width: Option<Meters>,
    list: Option<Vec<Sid<Everything>>>,
    map: Option<BTreeMap<String, Vec<u8>>>,
    hash: Option<HashMap<String, bool>>,
    any: Value,
    #[twilio_resource(json)]
    opaque: Option<(u8, u8)>,
    #[twilio_resource(pii)]
    secret: Option<String>,
    #[serde(default)]
    defaulted: u32,
    #[serde(deserialize_with = "yes")]
    #[twilio_resource(kind = bool)]
    spoken: bool,
    r#type: Option<String>,
    #[serde(skip)]
    local: u8,
    #[serde(flatten)]
    #[twilio_resource(kind = json)]
    rest: BTreeMap<String, Value>,
}

fn field(name: &str) -> &'static FieldDescriptor {
    let found = Everything::DESCRIPTOR.field(name);
    found.unwrap_or_else(|| panic!("no field {name}"))
}

#[test]
fn kinds_follow_from_the_types() {
    for (name, kind) in [
        ("sid", "SID (EV)"),
        ("plainText", "string"),
        ("count", "integer"),
        ("ratio", "number"),
        ("ready", "bool"),
        ("made_at", "timestamp"),
        ("day", "date"),
        ("color", "one of Red"),
        ("tree", "Node"),
        ("width", "number"),
        ("list", "list of SID (EV)"),
        ("map", "map of list of integer"),
        ("hash", "map of bool"),
        ("any", "JSON"),
        ("opaque", "JSON"),
        ("spoken", "bool"),
        ("type", "string"),
    ] {
        assert_eq!(field(name).kind().to_string(), kind, "{name}");
    }
}

#[test]
fn an_option_or_a_default_may_be_absent() {
    for (name, optional) in [("plainText", false), ("count", true), ("defaulted", true)] {
        assert_eq!(field(name).is_optional(), optional, "{name}");
    }
}

#[test]
fn marks_are_kept() {
    assert!(field("secret").is_pii() && !field("plainText").is_pii());
    assert_eq!(field("ready").initial(), Some("true"));
    assert_eq!(field("color").initial(), Some("Red"));
    assert_eq!(field("plainText").doc(), "A text with\ntwo lines.");
    assert_eq!(Everything::DESCRIPTOR.doc(), "Every kind of field.");
    assert_eq!(Everything::DESCRIPTOR.list_key(), "all_things");
}

#[test]
fn skipped_fields_are_absent_and_flattened_ones_are_marked() {
    assert!(Everything::DESCRIPTOR.field("local").is_none());
    assert!(field("rest").is_flattened() && !field("any").is_flattened());
    assert_eq!(Everything::DESCRIPTOR.fields().len(), 20);
}

#[test]
fn objects_may_contain_themselves() {
    let Kind::Object(node) = field("tree").kind() else {
        panic!("no object");
    };
    let [name, size, children] = node().fields() else {
        panic!("three fields");
    };
    assert_eq!((name.name(), name.doc()), ("name", "Its name."));
    assert_eq!((size.name(), size.is_pii()), ("nodeSize", true));
    let Kind::List(Kind::Object(again)) = children.kind() else {
        panic!("no list of objects");
    };
    assert_eq!(again().name(), "Node");
    assert_eq!(node().doc(), "A tree of nodes.");
}
