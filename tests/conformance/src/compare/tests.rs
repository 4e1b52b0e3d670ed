//! One declaration, one document that matches it, and the difference for each mismatch.

use serde::Deserialize;
use serde_json::{Value, json};
use twilio_runtime::{Account, Resource, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::*;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    product = "halls",
    path = "/v1/Halls/{HallSid}/Rooms",
    sid = "RM",
    placeholders(HallSid: Sid<Account>),
    create = CreateRoom,
    fetch,
    list
)]
#[expect(dead_code, reason = "only its descriptor is used")]
struct Room {
    sid: Sid<Room>,
    mode: Option<Mode>,
}

#[derive(TwilioParams)]
struct CreateRoom {
    name: String,
    seats: Option<u32>,
}

#[derive(StringEnum)]
#[string_enum(rename_all = "kebab-case")]
enum Mode {
    Open,
    Shut,
    Other(Unknown),
}

fn document() -> Value {
    let sid = |name: &str, prefix: &str| {
        let pattern = format!("^{prefix}[0-9a-fA-F]{{32}}$");
        json!({"name": name, "in": "path", "required": true,
               "schema": {"type": "string", "pattern": pattern}})
    };
    let room = json!({"content": {"application/json": {"schema": {
        "type": "object",
        "required": ["sid"],
        "properties": {
            "sid": {"type": "string", "pattern": "^RM[0-9a-fA-F]{32}$"},
            "mode": {"type": "string", "enum": ["open", "shut"], "nullable": true},
        },
    }}}});
    let rooms = json!({"content": {"application/json": {"schema": {"properties": {
        "rooms": {"type": "array", "items": room["content"]["application/json"]["schema"]},
        "meta": {"type": "object"},
    }}}}});
    let page_size = json!({"name": "PageSize", "in": "query", "schema": {"type": "integer"}});
    json!({
        "servers": [{"url": "https://halls.twilio.com"}],
        "security": [{"accountSid_authToken": []}],
        "paths": {
            "/v1/Halls/{HallSid}/Rooms": {
                "get": {
                    "parameters": [sid("HallSid", "AC"), page_size],
                    "responses": {"200": rooms},
                },
                "post": {
                    "parameters": [sid("HallSid", "AC")],
                    "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                        "required": ["Name"],
                        "properties": {"Name": {"type": "string"}, "Seats": {"type": "integer"}},
                    }}}},
                    "responses": {"201": room},
                },
            },
            "/v1/Halls/{HallSid}/Rooms/{Sid}": {"get": {
                "parameters": [sid("HallSid", "AC"), sid("Sid", "RM")],
                "responses": {"200": room},
            }},
        },
    })
}

fn compared(root: Value) -> Comparison {
    compare(&[Document::new("halls_v1", root)], &[Room::DESCRIPTOR])
}

/// The differences after setting `value` at `pointer`, or removing that member.
fn after(pointer: &str, value: Option<Value>) -> Vec<String> {
    let mut root = document();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/");
    let parent = root.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Object(members), Some(value)) => drop(members.insert(name, value)),
        (Value::Object(members), None) => drop(members.remove(&name).unwrap()),
        (list, value) => list[name.parse::<usize>().unwrap()] = value.unwrap(),
    }
    compared(root).differences
}

const ROOMS: &str = "/paths/~1v1~1Halls~1{HallSid}~1Rooms";
const ROOM: &str = "/paths/~1v1~1Halls~1{HallSid}~1Rooms~1{Sid}";
const FORM: &str = "post/requestBody/content/application~1x-www-form-urlencoded/schema";
const RECORD: &str = "get/responses/200/content/application~1json/schema";

#[test]
fn a_matching_document_has_no_difference() {
    let comparison = compared(document());
    assert_eq!(comparison.differences, [""; 0]);
    assert_eq!((comparison.operations, comparison.asked), (3, 40));
}

#[test]
fn product() {
    let differences = after(
        "/servers/0",
        Some(json!({"url": "https://barns.twilio.com"})),
    );
    assert_eq!(differences.len(), 6, "{differences:#?}");
}

#[test]
fn an_operation_that_is_not_declared() {
    let differences = after(&format!("{ROOM}/delete"), Some(json!({})));
    let line = "halls_v1 DELETE /v1/Halls/{HallSid}/Rooms/{Sid}: document delete, declared none";
    assert_eq!(differences, [line]);
}

#[test]
fn an_operation_that_no_document_has() {
    let differences = after(ROOM, None);
    let declared = "declared GET /v1/Halls/{HallSid}/Rooms/{Sid}";
    assert_eq!(
        differences,
        [format!("halls Room fetch: document none, {declared}")]
    );
}

#[test]
fn an_operation_that_is_declared_twice() {
    let documents = [Document::new("halls_v1", document())];
    let differences = compare(&documents, &[Room::DESCRIPTOR, Room::DESCRIPTOR]).differences;
    let line = "halls GET /v1/Halls/{}/Rooms: document once, declared twice".to_owned();
    assert!(differences.contains(&line), "{differences:#?}");
}

#[test]
fn method() {
    let mut item = document().pointer(ROOMS).unwrap().clone();
    let post = item.as_object_mut().unwrap().remove("post").unwrap();
    item["put"] = post;
    let differences = after(ROOMS, Some(item));
    let path = "/v1/Halls/{HallSid}/Rooms";
    let expected = [
        format!("halls_v1 PUT {path}: document create, declared none"),
        format!("halls Room create: document none, declared POST {path}"),
    ];
    assert_eq!(differences, expected);
}

#[test]
fn the_kind_of_an_operation() {
    let id = Some(json!("FetchRooms"));
    let differences = after(&format!("{ROOMS}/get/operationId"), id);
    assert_eq!(
        differences,
        ["halls_v1 Room list kind: document fetch, declared list"]
    );
}

#[test]
fn authentication() {
    let differences = after(&format!("{ROOM}/get/security"), Some(json!([])));
    assert_eq!(
        differences,
        ["halls_v1 Room fetch authentication: document none, declared client"]
    );
}

#[test]
fn the_name_of_a_placeholder() {
    let mut root = document().to_string();
    root = root.replace("HallSid", "BarnSid");
    let root = serde_json::from_str(&root).unwrap();
    let differences = compared(root).differences;
    assert_eq!(differences.len(), 6, "{differences:#?}");
    let value = "halls_v1 Room fetch path value: document BarnSid, declared none".to_owned();
    assert!(differences.contains(&value), "{differences:#?}");
}

#[test]
fn the_prefix_of_a_path_value() {
    let schema = json!({"type": "string", "pattern": "^XX[0-9a-fA-F]{32}$"});
    let differences = after(&format!("{ROOM}/get/parameters/1/schema"), Some(schema));
    assert_eq!(
        differences,
        ["halls_v1 Room fetch Sid shape: document sid(XX), declared sid(RM)"]
    );
}

#[test]
fn a_key_that_takes_any_text() {
    let schema = json!({"type": "string"});
    let differences = after(&format!("{ROOM}/get/parameters/1/schema"), Some(schema));
    let line = "halls_v1 Room fetch Sid shape: document string, declared sid(RM)";
    assert_eq!(differences, [line]);
}

#[test]
fn the_maximum_length_of_a_text() {
    let limit = Some(json!(64));
    let differences = after(&format!("{ROOMS}/{FORM}/properties/Name/maxLength"), limit);
    let line = "halls_v1 Room create Name max_length: document 64, declared none";
    assert_eq!(differences, [line]);
}

#[test]
fn the_bounds_and_the_default_of_a_number() {
    let seats = json!({"type": "integer", "minimum": 1, "maximum": 9, "default": 2});
    let differences = after(&format!("{ROOMS}/{FORM}/properties/Seats"), Some(seats));
    let expected = [
        "halls_v1 Room create Seats minimum: document 1, declared none",
        "halls_v1 Room create Seats maximum: document 9, declared none",
        "halls_v1 Room create Seats default: document 2, declared none",
    ];
    assert_eq!(differences, expected);
}

#[test]
fn the_members_of_an_object() {
    let shape = |members: &[(&str, Shape, bool)]| {
        let members = members.iter().cloned();
        Shape::Object(
            members
                .map(|(name, shape, may)| (name.to_owned(), (shape, may)))
                .collect(),
        )
    };
    let document = shape(&[("a", Shape::Bool, true), ("b", Shape::Integer, false)]);
    let declared = shape(&[("a", Shape::Bool, false), ("c", Shape::Integer, false)]);
    let mut comparison = Comparison::default();
    comparison.shapes(
        "x",
        &Shape::List(document.into()),
        &Shape::List(declared.into()),
    );
    let expected = [
        "x[].a presence: document optional, declared certain",
        "x[].b: document integer, declared none",
        "x[].c: document none, declared integer",
    ];
    assert_eq!(comparison.differences, expected);
}

#[test]
fn a_response_without_a_body() {
    let differences = after(&format!("{ROOM}/get/responses/200"), Some(json!({})));
    let line = "halls_v1 Room fetch response: document nothing, declared a record";
    assert_eq!(differences, [line]);
}

#[test]
fn a_parameter_that_is_not_declared() {
    let differences = after(
        &format!("{ROOMS}/{FORM}/properties/Floor"),
        Some(json!({"type": "integer"})),
    );
    assert_eq!(
        differences,
        ["halls_v1 Room create Floor: document integer, declared none"]
    );
}

#[test]
fn a_parameter_that_the_document_lacks() {
    let differences = after(&format!("{ROOMS}/{FORM}/properties/Seats"), None);
    assert_eq!(
        differences,
        ["halls_v1 Room create Seats: document none, declared yes"]
    );
}

#[test]
fn the_shape_of_a_parameter() {
    let differences = after(
        &format!("{ROOMS}/{FORM}/properties/Seats/type"),
        Some(json!("string")),
    );
    assert_eq!(
        differences,
        ["halls_v1 Room create Seats shape: document string, declared integer"]
    );
}

#[test]
fn whether_a_parameter_is_required() {
    let differences = after(&format!("{ROOMS}/{FORM}/required"), Some(json!([])));
    assert_eq!(
        differences,
        ["halls_v1 Room create Name need: document optional, declared required"]
    );
}

#[test]
fn the_place_of_a_parameter() {
    let query = json!({"name": "Seats", "in": "query", "schema": {"type": "integer"}});
    let mut root = document();
    let post = root.pointer_mut(&format!("{ROOMS}/post")).unwrap();
    post["parameters"].as_array_mut().unwrap().push(query);
    let form = root
        .pointer_mut(&format!("{ROOMS}/{FORM}/properties"))
        .unwrap();
    form.as_object_mut().unwrap().remove("Seats");
    let differences = compared(root).differences;
    assert_eq!(
        differences,
        ["halls_v1 Room create Seats place: document query, declared body"]
    );
}

#[test]
fn the_kind_of_a_body() {
    let mut body = document()
        .pointer(&format!("{ROOMS}/post/requestBody/content"))
        .unwrap()
        .clone();
    let form = body["application/x-www-form-urlencoded"].take();
    let differences = after(
        &format!("{ROOMS}/post/requestBody/content"),
        Some(json!({"application/json": form})),
    );
    let expected = "halls_v1 Room create body: document application/json, \
                    declared application/x-www-form-urlencoded";
    assert_eq!(differences, [expected]);
}

#[test]
fn a_paging_parameter_of_another_shape() {
    let differences = after(
        &format!("{ROOMS}/get/parameters/1/schema/type"),
        Some(json!("string")),
    );
    assert_eq!(
        differences,
        ["halls_v1 Room list PageSize shape: document string, declared integer"]
    );
}

#[test]
fn the_key_of_a_list() {
    let lists = json!({"places": document().pointer(&format!("{ROOMS}/{RECORD}/properties/rooms")).unwrap()});
    let differences = after(&format!("{ROOMS}/{RECORD}/properties"), Some(lists));
    assert!(
        differences.contains(&"halls_v1 Room list key: document places, declared rooms".to_owned()),
        "{differences:#?}"
    );
}

#[test]
fn a_field_that_is_not_declared() {
    let differences = after(
        &format!("{ROOM}/{RECORD}/properties/floor"),
        Some(json!({"type": "integer"})),
    );
    assert_eq!(
        differences,
        ["halls_v1 Room field floor: document integer, declared none"]
    );
}

#[test]
fn a_field_that_the_document_lacks() {
    let differences = after(&format!("{ROOM}/{RECORD}/properties/mode"), None);
    assert_eq!(
        differences,
        ["halls_v1 Room field mode: document none, declared yes"]
    );
}

#[test]
fn the_shape_of_a_field() {
    let differences = after(
        &format!("{ROOM}/{RECORD}/properties/sid"),
        Some(json!({"type": "string"})),
    );
    assert_eq!(
        differences,
        ["halls_v1 Room field sid shape: document string, declared sid(RM)"]
    );
}

#[test]
fn the_presence_of_a_field() {
    let differences = after(&format!("{ROOM}/{RECORD}/required"), Some(json!([])));
    assert_eq!(
        differences,
        ["halls_v1 Room field sid presence: document optional, declared certain"]
    );
}

#[test]
fn personal_data_if_the_document_marks_it() {
    let mark = json!({"pii": {"handling": "standard"}});
    let differences = after(
        &format!("{ROOM}/{RECORD}/properties/mode/x-twilio"),
        Some(mark),
    );
    let expected = "halls_v1 Room field mode personal data: document yes, declared no";
    assert_eq!(differences, [expected]);
}

#[test]
fn the_values_of_an_enumeration_in_both_directions() {
    let values = json!(["open", "ajar"]);
    let differences = after(
        &format!("{ROOM}/{RECORD}/properties/mode/enum"),
        Some(values),
    );
    let expected = [
        "halls_v1 Room field mode value ajar: document yes, declared no",
        "halls_v1 Room field mode value shut: document no, declared yes",
    ];
    assert_eq!(differences, expected);
}
