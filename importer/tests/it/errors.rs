//! Wrong documents: each error names the place and the remedy.

use serde_json::{Value, json};

use crate::support::{error_at, imported, overridden, parcels};

const GET: &str = "/paths/~1v1~1Depots~1{Sid}/get";

fn error(document: &Value) -> String {
    imported(document).unwrap_err().to_string()
}

#[test]
fn a_document_that_is_not_openapi_is_refused() {
    assert!(error(&json!({"swagger": "2.0"})).starts_with("/openapi: this is not an OpenAPI"));
    assert!(error(&json!([1, 2])).starts_with("/openapi: this is not an OpenAPI"));
    let newer = error_at("/openapi", json!("3.1.0"));
    assert!(
        newer.starts_with("/openapi: this is OpenAPI 3.1.0"),
        "{newer}"
    );
    let wrong = error_at("/paths", json!(7));
    assert!(
        wrong.starts_with("this is not an OpenAPI document: invalid type"),
        "{wrong}"
    );
}

#[test]
fn a_document_without_operations_declares_nothing() {
    let error = error_at("/paths", json!({}));
    assert!(
        error.starts_with("/paths: the document has no operation"),
        "{error}"
    );
}

#[test]
fn a_reference_to_nothing_is_reported() {
    let schema = "/paths/~1v1~1Depots~1{Sid}/get/responses/200/content/application~1json/schema";
    let error = error_at(schema, json!({"$ref": "#/components/schemas/none"}));
    assert!(
        error.contains("`#/components/schemas/none` does not exist"),
        "{error}"
    );
    assert!(error.starts_with(&format!("{schema}/$ref: ")), "{error}");
    let outside = error_at(schema, json!({"$ref": "other.json#/A"}));
    assert!(
        outside.contains("`other.json#/A` is not supported"),
        "{outside}"
    );
}

#[test]
fn references_in_a_circle_are_reported() {
    let own = "#/components/schemas/depot_enum_colour";
    let error = error_at(
        "/components/schemas/depot_enum_colour",
        json!({"$ref": own}),
    );
    assert!(error.contains("refers to itself"), "{error}");
    let parts = json!({"allOf": [{"$ref": own}]});
    let error = error_at("/components/schemas/depot_enum_colour", parts);
    assert!(error.contains("`allOf` refers to itself"), "{error}");
}

#[test]
fn an_object_that_contains_itself_is_declared() {
    let mut document = parcels();
    let own = json!({"$ref": "#/components/schemas/parcels.v1.address"});
    let pointer = "/components/schemas/parcels.v1.address/properties/street";
    *document.pointer_mut(pointer).unwrap() = own;
    let tree = imported(&document).unwrap();
    let text = &tree.files()["parcels/v1/parcel.rs"];
    assert!(text.contains("pub street: Box<Address>"), "{text}");
}

#[test]
fn an_operation_that_cannot_succeed_is_reported() {
    let error = error_at(
        &format!("{GET}/responses"),
        json!({"400": {"description": "No"}}),
    );
    assert!(
        error.starts_with(&format!("{GET}/responses: no response describes")),
        "{error}"
    );
}

#[test]
fn a_list_without_records_is_reported() {
    let schema = "/paths/~1v1~1Depots/get/responses/200/content/application~1json/schema";
    let error = error_at(schema, json!({"type": "string"}));
    assert!(
        error.starts_with(&format!("{schema}: this is not a list of records")),
        "{error}"
    );
}

#[test]
fn a_server_of_another_host_is_reported() {
    let error = error_at("/servers/0/url", json!("https://example.com"));
    assert!(
        error.contains("`https://example.com` is not `https://PRODUCT.twilio.com`"),
        "{error}"
    );
}

#[test]
fn an_invalid_path_is_reported() {
    for path in ["/v1/\"Depots", "/v1/../Depots", "/v1/De\npots"] {
        let mut document = parcels();
        let paths = document["paths"].as_object_mut().unwrap();
        let item = paths.remove("/v1/Depots").unwrap_or_default();
        paths.insert(path.to_owned(), item);
        let error = error(&document);
        assert!(error.contains("this is not a valid API path"), "{error}");
        assert!(error.starts_with("/paths/"), "{error}");
    }
}

#[test]
fn a_cookie_is_refused() {
    let cookie = json!({"name": "C", "in": "cookie", "schema": {"type": "string"}});
    let error = error_at(&format!("{GET}/parameters/0"), cookie);
    assert!(
        error.starts_with(&format!("{GET}/parameters/0: a cookie")),
        "{error}"
    );
}

#[test]
fn a_document_without_twilio_extensions_is_read_by_methods_and_paths() {
    let mut text = parcels().to_string();
    for id in [
        "CreateDepot",
        "ListDepot",
        "FetchDepot",
        "UpdateParcel",
        "DeleteParcel",
    ] {
        text = text.replace(&format!("\"operationId\":\"{id}\","), "");
    }
    let text = text.replace("x-twilio", "x-other");
    let tree = imported(&serde_json::from_str(&text).unwrap()).unwrap();
    let depot = &tree.files()["parcels/v1/depot.rs"];
    for kind in ["create = CreateDepot", "fetch", "list = DepotFilter"] {
        assert!(
            depot.contains(&format!("    {kind},\n")),
            "{kind} in {depot}"
        );
    }
}

#[test]
fn names_that_are_not_identifiers_are_converted() {
    let mut document = parcels();
    let properties = document
        .pointer_mut("/components/schemas/parcels.v1.depot/properties")
        .unwrap();
    for name in ["fn", "Self", "1", "größe", "a b", "A-B", "", "\"\\"] {
        properties[name] = json!({"type": "string"});
    }
    *document
        .pointer_mut("/components/schemas/depot_enum_colour/enum")
        .unwrap() = json!(["", "1", "Self", "ü", "a", "A", "\"", "`"]);
    let scratch = tempfile::tempdir().unwrap();
    // rustfmt accepts it, so it is valid Rust.
    let tree = imported(&document)
        .unwrap()
        .formatted(scratch.path())
        .unwrap();
    let depot = &tree.files()["parcels/v1/depot.rs"];
    assert!(depot.contains("pub r#fn: Option<String>"), "{depot}");
}

#[test]
fn an_override_that_applies_to_nothing_is_reported() {
    for (text, place) in [
        (
            "[types.Depot.fields]\ncolor = \"The colour.\"",
            "types.Depot.fields.color",
        ),
        (
            "[resources.Depots]\nalias = \"unique_name\"",
            "resources.Depots.alias",
        ),
        ("[renamed]\nColor = \"Colour\"", "renamed.Color"),
        ("[without]\n\"GET /v1/X\" = \"\"", "without.\"GET /v1/X\""),
    ] {
        assert_eq!(overridden(text).unwrap_err().place(), place);
    }
}
