//! The copy of a document that a mock server uses, and its corrections.

use serde_json::{Map, Value, json};

use crate::{Document, Shape, document::shape};

/// A copy of the document for a mock server, with these corrections:
///
/// - form arrays may repeat their key (`encoding`): the documents do not specify how arrays
///   are sent, and the server then accepts none;
/// - a body with required fields is required: otherwise an empty form is accepted;
/// - SIDs have an example: the server's invented text would not match the pattern;
/// - there is no next page: the server's invented address does not exist.
pub fn corrected(document: &Document) -> Value {
    let mut root = document.root().clone();
    let paths = root["paths"].as_object_mut();
    for operation in paths.into_iter().flat_map(operations) {
        if let Some(body) = operation.get_mut("requestBody") {
            correct_body(document, body);
        }
    }
    correct_schemas(document, &mut root);
    root
}

fn operations(paths: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    let items = paths.values_mut().filter_map(Value::as_object_mut);
    items.flat_map(Map::values_mut)
}

fn correct_body(document: &Document, body: &mut Value) {
    let mut has_required = false;
    let contents = body["content"].as_object_mut();
    for content in contents.into_iter().flat_map(Map::values_mut) {
        let schema = document.resolve(&content["schema"]).clone();
        has_required |= schema["required"]
            .as_array()
            .is_some_and(|list| !list.is_empty());
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if let Shape::List(_) = shape(document, property) {
                content["encoding"][name] = json!({"style": "form", "explode": true});
            }
        }
    }
    if has_required {
        body["required"] = true.into();
    }
}

fn correct_schemas(document: &Document, value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get("type").is_some_and(|kind| kind == "string") {
                let example = sid(&shape(document, &Value::Object(members.clone())));
                members.extend(example.map(|sid| ("example".to_owned(), sid.into())));
            }
            if let Some(Value::Object(properties)) = members.get_mut("properties")
                && let Some(next) = properties.get_mut("next_page_url")
            {
                *next = json!({"enum": [null], "nullable": true});
            }
            for member in members.values_mut() {
                correct_schemas(document, member);
            }
        }
        Value::Array(items) => {
            for item in items {
                correct_schemas(document, item);
            }
        }
        _ => {}
    }
}

fn sid(shape: &Shape) -> Option<String> {
    let Shape::Sid(prefixes) = shape else {
        return None;
    };
    let prefix = prefixes.first().map_or("XX", String::as_str);
    Some(format!("{prefix}{}", "a".repeat(32)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(schema: &Value) -> Value {
        let content = json!({"application/x-www-form-urlencoded": {"schema": schema}});
        let paths = json!({"/v1/A": {"post": {"requestBody": {"content": content}}}});
        let root = corrected(&Document::new("a", json!({"paths": paths})));
        root["paths"]["/v1/A"]["post"]["requestBody"].clone()
    }

    #[test]
    fn a_body_with_required_fields_is_required() {
        assert_eq!(body(&json!({"required": ["A"]}))["required"], true);
        assert_eq!(
            body(&json!({"properties": {"A": {}}}))["required"],
            Value::Null
        );
        assert_eq!(body(&json!({"required": []}))["required"], Value::Null);
    }

    #[test]
    fn arrays_repeat_their_key() {
        let properties = json!({"To": {"type": "array", "items": {}}, "From": {"type": "string"}});
        let body = body(&json!({"properties": properties}));
        let encoding = &body["content"]["application/x-www-form-urlencoded"]["encoding"];
        assert_eq!(encoding, &json!({"To": {"style": "form", "explode": true}}));
    }

    #[test]
    fn sids_have_an_example_and_lists_no_next_page() {
        let sid = json!({"type": "string", "pattern": "^KS[0-9a-fA-F]{32}$"});
        let url = json!({"type": "string"});
        let meta = json!({"properties": {"next_page_url": url, "url": url, "sid": sid}});
        let root = corrected(&Document::new(
            "a",
            json!({"components": {"schemas": {"meta": meta}}}),
        ));
        let properties = &root["components"]["schemas"]["meta"]["properties"];
        assert_eq!(
            properties["sid"]["example"],
            "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        );
        assert_eq!(properties["url"], url);
        let null = json!({"enum": [null], "nullable": true});
        assert_eq!(properties["next_page_url"], null);
    }
}
