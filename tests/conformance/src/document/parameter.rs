//! [`Parameter`]: a parameter of a document's operation.

use serde_json::Value;
use twilio_runtime::descriptor::Place;

use super::{Document, shape, text};
use crate::Shape;

/// The mark of a map that is sent as `Name.key=value`; the name follows.
const PREFIX_MAP: &str = "prefixed-collapsible-map-";

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire; for a map the part before the dot.
    pub name: String,
    /// Where it is sent; not used for a path value.
    pub place: Place,
    /// The shape of its values.
    pub shape: Shape,
    /// Whether it is a map that is sent as `Name.key=value`.
    pub is_prefix: bool,
    /// Whether the operation requires it.
    pub required: bool,
    /// The limits of its values.
    pub limits: Limits,
}

/// The limits of a parameter's values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The maximum length of a text.
    pub max_length: Option<u64>,
    /// The minimum of a number.
    pub minimum: Option<f64>,
    /// The maximum of a number.
    pub maximum: Option<f64>,
    /// The default value.
    pub default: Option<Value>,
}

impl Parameter {
    /// A parameter of the path, the query or the headers.
    pub(super) fn new(document: &Document, parameter: &Value) -> Self {
        let place = match parameter["in"].as_str() {
            Some("header") => Place::Header,
            _ => Place::Query,
        };
        let required = parameter["required"] == true;
        let name = text(&parameter["name"]);
        Self::of_schema(document, name, &parameter["schema"], place, required)
    }

    /// A parameter of the body.
    pub(super) fn in_body(document: &Document, name: &str, schema: &Value, required: bool) -> Self {
        Self::of_schema(document, name.to_owned(), schema, Place::Body, required)
    }

    fn of_schema(
        document: &Document,
        name: String,
        schema: &Value,
        place: Place,
        required: bool,
    ) -> Self {
        let schema = document.resolve(schema);
        let format = schema["format"].as_str().unwrap_or_default();
        let prefix = format.strip_prefix(PREFIX_MAP);
        Self {
            name: prefix.map_or(name, str::to_owned),
            place,
            shape: shape(document, schema),
            is_prefix: prefix.is_some(),
            required,
            limits: Limits {
                max_length: schema["maxLength"].as_u64(),
                minimum: schema["minimum"].as_f64(),
                maximum: schema["maximum"].as_f64(),
                default: schema.get("default").cloned(),
            },
        }
    }
}
