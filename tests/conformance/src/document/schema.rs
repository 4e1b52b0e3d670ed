//! From a schema of the document to a [`Shape`].

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Document, items, members};
use crate::Shape;

/// The shape that a schema describes.
pub fn shape(document: &Document, schema: &Value) -> Shape {
    let schema = document.resolve(schema);
    if let Some(values) = schema["enum"].as_array() {
        let texts = values.iter().filter_map(Value::as_str);
        return Shape::Enum(texts.map(str::to_owned).collect());
    }
    match schema["type"].as_str() {
        Some("string") => string(schema),
        Some("integer") => Shape::Integer,
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Bool,
        Some("array") => Shape::List(Box::new(shape(document, &schema["items"]))),
        Some("object") => object(document, schema),
        _ if schema["allOf"].is_array() => Shape::Object(properties(document, schema)),
        _ => Shape::Json,
    }
}

fn string(schema: &Value) -> Shape {
    match schema["format"].as_str() {
        Some("date-time") => return Shape::Timestamp,
        Some("date-time-rfc-2822") => return Shape::Rfc2822,
        Some("date") => return Shape::Date,
        _ => {}
    }
    let pattern = schema["pattern"].as_str().unwrap_or_default();
    sid_prefixes(pattern).map_or(Shape::String, Shape::Sid)
}

/// The prefixes in a SID's pattern; `None` if it is not the pattern of a SID.
fn sid_prefixes(pattern: &str) -> Option<BTreeSet<String>> {
    let prefixes = pattern
        .strip_prefix('^')?
        .strip_suffix("[0-9a-fA-F]{32}$")?;
    if prefixes == "[a-zA-Z]{2}" {
        return Some(BTreeSet::new());
    }
    let alternatives = prefixes.trim_start_matches('(').trim_end_matches(')');
    let alternatives = alternatives.split('|').map(str::to_owned);
    let is_prefix = |text: &String| text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
    let alternatives: BTreeSet<_> = alternatives.collect();
    alternatives.iter().all(is_prefix).then_some(alternatives)
}

fn object(document: &Document, schema: &Value) -> Shape {
    if schema["format"] == "uri-map" {
        return Shape::Map(Box::new(Shape::String));
    }
    if schema["properties"].is_object() {
        return Shape::Object(properties(document, schema));
    }
    match &schema["additionalProperties"] {
        free @ Value::Object(_) => Shape::Map(Box::new(shape(document, free))),
        _ => Shape::Json,
    }
}

/// The properties of a schema and of all its parts, each with whether it may be absent or null.
pub(crate) fn properties(document: &Document, schema: &Value) -> BTreeMap<String, (Shape, bool)> {
    let schema = document.resolve(schema);
    let parts = items(&schema["allOf"]).map(|part| properties(document, part));
    let mut all: BTreeMap<_, _> = parts.flatten().collect();
    let required = |name: &str| items(&schema["required"]).any(|required| required == name);
    let property = |(name, property): (&str, &Value)| {
        let property = document.resolve(property);
        let optional = property["nullable"] == true || !required(name);
        (name.to_owned(), (shape(document, property), optional))
    };
    all.extend(members(&schema["properties"]).map(property));
    all
}
