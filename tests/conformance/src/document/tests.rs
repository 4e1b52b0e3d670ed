use serde_json::json;
use twilio_runtime::descriptor::Place;

use super::*;

fn shape_of(schema: &Value) -> String {
    let root = json!({"components": {"schemas": {"mode": {"type": "string", "enum": ["b", "a"]}}}});
    shape(&Document::new("a", root), schema).to_string()
}

#[test]
fn scalars() {
    assert_eq!(shape_of(&json!({"type": "string"})), "string");
    assert_eq!(
        shape_of(&json!({"type": "string", "format": "uri"})),
        "string"
    );
    assert_eq!(
        shape_of(&json!({"type": "integer", "format": "int64"})),
        "integer"
    );
    assert_eq!(shape_of(&json!({"type": "number"})), "number");
    assert_eq!(shape_of(&json!({"type": "boolean"})), "bool");
    assert_eq!(shape_of(&json!({"nullable": true})), "json");
}

#[test]
fn dates_are_recognized_by_their_format() {
    for (format, expected) in [
        ("date-time", "timestamp"),
        ("date-time-rfc-2822", "timestamp(rfc2822)"),
        ("date", "date"),
    ] {
        assert_eq!(
            shape_of(&json!({"type": "string", "format": format})),
            expected
        );
    }
}

#[test]
fn sids_are_recognized_by_their_pattern() {
    for (pattern, expected) in [
        ("^KS[0-9a-fA-F]{32}$", "sid(KS)"),
        ("^(SM|MM)[0-9a-fA-F]{32}$", "sid(MM|SM)"),
        ("^[a-zA-Z]{2}[0-9a-fA-F]{32}$", "sid"),
        ("^[a-z]+$", "string"),
        ("^K[0-9a-fA-F]{32}$", "string"),
    ] {
        assert_eq!(
            shape_of(&json!({"type": "string", "pattern": pattern})),
            expected
        );
    }
}

#[test]
fn references_are_followed_even_next_to_a_type() {
    let schema = json!({"type": "string", "$ref": "#/components/schemas/mode"});
    assert_eq!(shape_of(&schema), "enum(a|b)");
}

#[test]
fn objects_lists_and_maps() {
    let flags = json!({"type": "object", "required": ["sms"], "properties": {
        "fax": {"type": "boolean"},
        "sms": {"type": "boolean"},
        "mms": {"type": "boolean", "nullable": true},
    }});
    assert_eq!(shape_of(&flags), "object(fax?:bool,mms?:bool,sms:bool)");
    let links = json!({"type": "object", "format": "uri-map"});
    assert_eq!(shape_of(&links), "map(string)");
    let list = json!({"type": "array", "items": {}});
    assert_eq!(shape_of(&list), "list(json)");
    assert_eq!(shape_of(&json!({"type": "object"})), "json");
}

fn operations(path: &str, item: &Value) -> Vec<Operation> {
    Document::new("a", json!({"paths": {path: item}})).operations()
}

#[test]
fn a_path_that_ends_with_a_placeholder_belongs_to_a_record() {
    let item = json!({"get": {}, "post": {}, "delete": {}});
    let kinds = |path| -> Vec<_> {
        let operations = operations(path, &item);
        operations.iter().map(|op| op.kind.as_str()).collect()
    };
    assert_eq!(kinds("/v1/Rooms/{Sid}"), ["fetch", "update", "delete"]);
    assert_eq!(kinds("/v1/Rooms/{Sid}.json"), ["fetch", "update", "delete"]);
    assert_eq!(kinds("/v1/Rooms"), ["list", "create", "delete"]);
}

#[test]
fn a_path_type_takes_precedence_over_the_path() {
    let item = json!({"x-twilio": {"pathType": "instance"}, "get": {}, "post": {}});
    let operations = operations("/v1/Configuration", &item);
    assert_eq!(operations[0].kind, OperationKind::Fetch);
    assert_eq!(operations[1].kind, OperationKind::Update);
}

#[test]
fn path_values_are_in_the_order_of_the_path() {
    let in_path = |name| json!({"name": name, "in": "path", "required": true, "schema": {}});
    let item = json!({"get": {"parameters": [in_path("B"), in_path("A")]}});
    let operation = &operations("/v1/{A}/{B}", &item)[0];
    let names: Vec<_> = operation.path_values.iter().map(|v| &v.name).collect();
    assert_eq!(names, ["A", "B"]);
    assert!(operation.parameters.is_empty());
}

#[test]
fn body_query_and_header_parameters() {
    let item = json!({"post": {
        "parameters": [
            {"name": "If-Match", "in": "header", "schema": {"type": "string"}},
            {"name": "Page", "in": "query", "schema": {"type": "integer"}},
        ],
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
            "type": "object",
            "required": ["To"],
            "properties": {"To": {"type": "string"}, "Max": {"type": "integer"}},
        }}}},
    }});
    let operation = &operations("/v1/Rooms", &item)[0];
    assert_eq!(operation.body, ["application/x-www-form-urlencoded"]);
    let parameter = |name: &str| {
        operation
            .parameters
            .iter()
            .find(|p| p.name == name)
            .unwrap()
    };
    assert_eq!(parameter("If-Match").place, Place::Header);
    assert_eq!(parameter("Page").place, Place::Query);
    assert!(parameter("To").required && parameter("To").place == Place::Body);
    assert!(!parameter("Max").required);
}

#[test]
fn the_product_is_the_first_label_of_the_server() {
    let server = |label: &str| json!([{"url": format!("https://{label}.twilio.com")}]);
    let of = |root: Value| Document::new("a", root).operations()[0].product.clone();
    let root = json!({"servers": server("proxy"), "paths": {"/v1/A": {"get": {}}}});
    assert_eq!(of(root), "proxy");
    let item = json!({"servers": server("sync"), "get": {}});
    let root = json!({"servers": server("proxy"), "paths": {"/v1/A": item}});
    assert_eq!(of(root), "sync");
}

#[test]
fn an_identifier_takes_precedence_over_path_and_path_type() {
    let item = json!({
        "x-twilio": {"pathType": "list"},
        "get": {"operationId": "FetchBalance"},
        "post": {"operationId": "UpdateBalance"},
    });
    let operations = operations("/v1/Balance", &item);
    assert_eq!(operations[0].kind, OperationKind::Fetch);
    assert_eq!(operations[1].kind, OperationKind::Update);
}

#[test]
fn the_authentication_of_an_operation() {
    let auth = |operation: Value| {
        let root = json!({"security": [{"basic": []}], "paths": {"/v1/A": {"get": operation}}});
        Document::new("a", root).operations()[0].auth
    };
    assert_eq!(auth(json!({})), "client");
    assert_eq!(auth(json!({"security": []})), "none");
    let header = json!({"name": "Authorization", "in": "header", "schema": {}});
    assert_eq!(auth(json!({"parameters": [header]})), "header");
}

#[test]
fn a_prefix_map_is_recognized_by_its_format() {
    let schema = json!({"type": "object", "format": "prefixed-collapsible-map-AddOns"});
    let parameter = json!({"name": "AddOnsData", "in": "query", "schema": schema});
    let item = json!({"get": {"parameters": [parameter]}});
    let parameter = &operations("/v1/A", &item)[0].parameters[0];
    assert!(
        parameter.is_prefix && parameter.name == "AddOns",
        "{parameter:?}"
    );
}

#[test]
fn limits() {
    let schema = json!({"type": "integer", "minimum": 1, "maximum": 9, "default": 5});
    let item = json!({"get": {"parameters": [{"name": "N", "in": "query", "schema": schema}]}});
    let expected = Limits {
        max_length: None,
        minimum: Some(1.0),
        maximum: Some(9.0),
        default: Some(json!(5)),
    };
    assert_eq!(operations("/v1/A", &item)[0].parameters[0].limits, expected);
}
