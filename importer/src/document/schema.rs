//! [`Node`]: a schema with its references followed, as one of a few shapes.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerType, NumberType, ObjectType, ReferenceOr,
    Schema, SchemaData, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::{Document, Error, Pointer, Result};

/// A schema or a reference to one, from any of the document's types that contain it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum RefOr<'a> {
    Reference(&'a str),
    Item(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for RefOr<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for RefOr<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

/// A schema whose references are followed.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) pointer: Pointer,
    /// The name among the components, if it has one.
    pub(crate) name: Option<&'a str>,
    pub(crate) data: &'a SchemaData,
    pub(crate) shape: Shape<'a>,
}

/// The form of a value.
#[derive(Clone, Debug)]
pub(crate) enum Shape<'a> {
    Text {
        format: Option<String>,
        pattern: Option<&'a str>,
        values: Vec<&'a str>,
        max_length: Option<usize>,
    },
    Integer {
        minimum: Option<i64>,
        maximum: Option<i64>,
    },
    Number {
        minimum: Option<f64>,
        maximum: Option<f64>,
    },
    Bool,
    List(Option<RefOr<'a>>),
    Object(ObjectShape<'a>),
    Any,
}

/// The members of an object.
#[derive(Clone, Debug, Default)]
pub(crate) struct ObjectShape<'a> {
    /// The properties, with their pointers.
    pub(crate) properties: Vec<(&'a str, RefOr<'a>, Pointer)>,
    pub(crate) required: Vec<&'a str>,
    /// The schema of members with any other name.
    pub(crate) free: Option<RefOr<'a>>,
    pub(crate) format: Option<&'a str>,
}

/// The maximum nesting of `allOf`.
const MOST_PARTS: usize = 16;

impl Document {
    /// Follows the references of a schema.
    pub(crate) fn node<'a>(&'a self, schema: RefOr<'a>, pointer: &Pointer) -> Result<Node<'a>> {
        self.node_within(schema, pointer, 0)
    }

    fn node_within<'a>(
        &'a self,
        schema: RefOr<'a>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node<'a>> {
        let (schema, pointer, name) = self.schema(schema, pointer)?;
        let data = &schema.schema_data;
        let shape = match &schema.schema_kind {
            SchemaKind::Type(Type::String(text)) => text_shape(text),
            SchemaKind::Type(Type::Integer(number)) => integer_shape(number),
            SchemaKind::Type(Type::Number(NumberType {
                minimum, maximum, ..
            })) => Shape::Number {
                minimum: *minimum,
                maximum: *maximum,
            },
            SchemaKind::Type(Type::Boolean(_)) => Shape::Bool,
            SchemaKind::Type(Type::Array(ArrayType { items, .. })) => {
                Shape::List(items.as_ref().map(RefOr::from))
            }
            SchemaKind::Type(Type::Object(object)) => object_shape(object, &pointer),
            SchemaKind::AllOf { all_of } => self.all_of(all_of, &pointer, depth)?,
            SchemaKind::Any(any) => self.any(any, &pointer, depth)?,
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::Not { .. } => {
                Shape::Any
            }
        };
        Ok(Node {
            pointer,
            name,
            data,
            shape,
        })
    }

    /// The properties of all parts together.
    fn all_of<'a>(
        &'a self,
        parts: &'a [ReferenceOr<Schema>],
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Shape<'a>> {
        if depth > MOST_PARTS {
            let help = "write the properties directly in one of the schemas";
            return Err(Error::new(pointer, "`allOf` refers to itself", help));
        }
        let mut whole = ObjectShape::default();
        for (i, part) in parts.iter().enumerate() {
            let pointer = pointer.of("allOf").of(i);
            let node = self.node_within(RefOr::from(part), &pointer, depth + 1)?;
            let Shape::Object(part) = node.shape else {
                return Ok(Shape::Any);
            };
            for property in part.properties {
                whole.properties.retain(|(name, ..)| *name != property.0);
                whole.properties.push(property);
            }
            whole.required.extend(part.required);
            whole.free = whole.free.or(part.free);
        }
        Ok(Shape::Object(whole))
    }

    /// A schema whose keywords belong to several types, or to an object with a format.
    fn any<'a>(&'a self, any: &'a AnySchema, pointer: &Pointer, depth: usize) -> Result<Shape<'a>> {
        if !any.all_of.is_empty() {
            return self.all_of(&any.all_of, pointer, depth);
        }
        Ok(match any.typ.as_deref() {
            Some("string") => Shape::Text {
                format: any.format.clone(),
                pattern: any.pattern.as_deref(),
                values: any.enumeration.iter().filter_map(Value::as_str).collect(),
                max_length: any.max_length,
            },
            // Limits are integers: a limit with a fraction is ignored.
            Some("integer") => Shape::Integer {
                minimum: None,
                maximum: None,
            },
            Some("number") => Shape::Number {
                minimum: any.minimum,
                maximum: any.maximum,
            },
            Some("boolean") => Shape::Bool,
            Some("array") => Shape::List(any.items.as_ref().map(RefOr::from)),
            None if any.properties.is_empty() && any.additional_properties.is_none() => Shape::Any,
            _ => Shape::Object(ObjectShape {
                properties: properties(any.properties.iter(), pointer),
                required: any.required.iter().map(String::as_str).collect(),
                free: free(any.additional_properties.as_ref()),
                format: any.format.as_deref(),
            }),
        })
    }
}

fn text_shape(text: &StringType) -> Shape<'_> {
    Shape::Text {
        format: format_name(&text.format),
        pattern: text.pattern.as_deref(),
        values: text
            .enumeration
            .iter()
            .flatten()
            .map(String::as_str)
            .collect(),
        max_length: text.max_length,
    }
}

fn integer_shape(number: &IntegerType) -> Shape<'_> {
    Shape::Integer {
        minimum: number.minimum,
        maximum: number.maximum,
    }
}

fn object_shape<'a>(object: &'a ObjectType, pointer: &Pointer) -> Shape<'a> {
    Shape::Object(ObjectShape {
        properties: properties(object.properties.iter(), pointer),
        required: object.required.iter().map(String::as_str).collect(),
        free: free(object.additional_properties.as_ref()),
        format: None,
    })
}

fn properties<'a>(
    properties: impl Iterator<Item = (&'a String, &'a ReferenceOr<Box<Schema>>)>,
    pointer: &Pointer,
) -> Vec<(&'a str, RefOr<'a>, Pointer)> {
    let pointer = pointer.of("properties");
    properties
        .map(|(name, schema)| (name.as_str(), schema.into(), pointer.of(name)))
        .collect()
}

fn free(additional: Option<&AdditionalProperties>) -> Option<RefOr<'_>> {
    match additional? {
        AdditionalProperties::Schema(schema) => Some(RefOr::from(&**schema)),
        AdditionalProperties::Any(_) => None,
    }
}

fn format_name(format: &VariantOrUnknownOrEmpty<openapiv3::StringFormat>) -> Option<String> {
    use openapiv3::StringFormat::{Binary, Byte, Date, DateTime, Password};
    Some(match format {
        VariantOrUnknownOrEmpty::Item(known) => match known {
            Date => "date".to_owned(),
            DateTime => "date-time".to_owned(),
            Password => "password".to_owned(),
            Byte => "byte".to_owned(),
            Binary => "binary".to_owned(),
        },
        VariantOrUnknownOrEmpty::Unknown(name) => name.clone(),
        VariantOrUnknownOrEmpty::Empty => return None,
    })
}

/// Whether Twilio marks the value as personal data.
pub(crate) fn is_pii(extension: Option<&Value>) -> bool {
    extension.is_some_and(|twilio| twilio["pii"].is_object())
}

/// Whether the schema, or its description, calls the value deprecated.
pub(crate) fn deprecated(flag: bool, description: Option<&str>) -> bool {
    const MARKS: [&str; 6] = [
        "[deprecated]",
        "[obsolete]",
        "(deprecated)",
        "deprecated:",
        "deprecated.",
        "*deprecated*",
    ];
    let description = description.unwrap_or_default().trim().to_lowercase();
    flag || MARKS.iter().any(|mark| description.starts_with(mark))
}
