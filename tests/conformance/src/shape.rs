//! [`Shape`]: the form of a value, in terms that declarations and documents share.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use twilio_runtime::{
    Kind,
    descriptor::{DateFormat, FieldDescriptor},
};

/// The maximum depth to which an object that contains itself is unfolded.
const DEPTH: usize = 10;

/// The form of a value. Two shapes are equal if they allow the same values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// `true` or `false`.
    Bool,
    /// A point in time, in RFC 3339.
    Timestamp,
    /// A point in time, in the format of the 2010 API.
    Rfc2822,
    /// A calendar date.
    Date,
    /// A SID with one of these prefixes; an empty set means any two letters.
    Sid(BTreeSet<String>),
    /// One of these texts.
    Enum(BTreeSet<String>),
    /// An object with these members, each with whether it may be absent or null.
    Object(BTreeMap<String, (Shape, bool)>),
    /// A list of values.
    List(Box<Shape>),
    /// An object with free keys.
    Map(Box<Shape>),
    /// Any JSON.
    Json,
}

impl Shape {
    /// The shape of a declared kind.
    pub fn of(kind: Kind) -> Self {
        Self::unfold(kind, DEPTH)
    }

    /// The shape of a declared field, including the format of a timestamp.
    pub fn of_field(field: &FieldDescriptor) -> Self {
        Self::unfold_field(field, DEPTH)
    }

    fn unfold_field(field: &FieldDescriptor, depth: usize) -> Self {
        match (Self::unfold(field.kind(), depth), field.date_format()) {
            (Self::Timestamp, DateFormat::Rfc2822) => Self::Rfc2822,
            (shape, _) => shape,
        }
    }

    fn unfold(kind: Kind, depth: usize) -> Self {
        let Some(depth) = depth.checked_sub(1) else {
            return Self::Json;
        };
        match kind {
            Kind::String | Kind::Secret => Self::String,
            Kind::Integer => Self::Integer,
            Kind::Number => Self::Number,
            Kind::Bool => Self::Bool,
            Kind::Timestamp => Self::Timestamp,
            Kind::Date => Self::Date,
            Kind::SidOf(prefixes) => Self::Sid(texts(prefixes)),
            Kind::Enum(values) => Self::Enum(texts(values)),
            Kind::Object(object) => Self::Object(members(object().fields(), depth)),
            Kind::List(item) => Self::List(Box::new(Self::unfold(*item, depth))),
            Kind::Map(value) => Self::Map(Box::new(Self::unfold(*value, depth))),
            _ => Self::Json,
        }
    }
}

fn texts(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn members(fields: &[FieldDescriptor], depth: usize) -> BTreeMap<String, (Shape, bool)> {
    let member = |field: &FieldDescriptor| {
        let shape = Shape::unfold_field(field, depth);
        (field.name().to_owned(), (shape, field.is_optional()))
    };
    fields.iter().map(member).collect()
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |texts: &BTreeSet<String>| texts.iter().cloned().collect::<Vec<_>>().join("|");
        match self {
            Self::String => f.write_str("string"),
            Self::Integer => f.write_str("integer"),
            Self::Number => f.write_str("number"),
            Self::Bool => f.write_str("bool"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Rfc2822 => f.write_str("timestamp(rfc2822)"),
            Self::Date => f.write_str("date"),
            Self::Sid(prefixes) if prefixes.is_empty() => f.write_str("sid"),
            Self::Sid(prefixes) => write!(f, "sid({})", join(prefixes)),
            Self::Enum(values) => write!(f, "enum({})", join(values)),
            Self::Object(members) => {
                f.write_str("object(")?;
                for (index, (name, (shape, optional))) in members.iter().enumerate() {
                    let separator = if index == 0 { "" } else { "," };
                    let mark = if *optional { "?" } else { "" };
                    write!(f, "{separator}{name}{mark}:{shape}")?;
                }
                f.write_str(")")
            }
            Self::List(item) => write!(f, "list({item})"),
            Self::Map(value) => write!(f, "map({value})"),
            Self::Json => f.write_str("json"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use twilio_runtime::{HasKind, Sid, TwilioObject};

    use super::*;

    #[derive(Deserialize, TwilioObject)]
    #[expect(dead_code, reason = "only its descriptor is used")]
    struct Tree {
        name: String,
        children: Option<Vec<Tree>>,
    }

    #[test]
    fn an_object_that_contains_itself_is_limited() {
        let shape = Shape::of(Tree::KIND).to_string();
        let start = "object(children?:list(object(children?:list(";
        assert!(shape.starts_with(start), "{shape}");
        assert!(shape.contains("json"), "{shape}");
    }

    #[derive(Deserialize, TwilioObject)]
    #[expect(dead_code, reason = "only its descriptor is used")]
    struct Dates {
        #[twilio_resource(format = rfc2822, kind = timestamp)]
        old: String,
        new: jiff::Timestamp,
    }

    #[test]
    fn the_format_of_a_date_is_part_of_its_shape() {
        let shape = Shape::of(Dates::KIND).to_string();
        assert_eq!(shape, "object(new:timestamp,old:timestamp(rfc2822))");
    }

    #[test]
    fn prefixes_and_values_are_sets() {
        let one = Shape::of(Kind::Enum(&["b", "a"]));
        let other = Shape::of(Kind::Enum(&["a", "b"]));
        assert_eq!(one, other);
        assert_eq!(one.to_string(), "enum(a|b)");
    }

    #[test]
    fn a_sid_of_anything_has_no_prefix() {
        assert_eq!(Shape::of(Kind::SidOf(&[])).to_string(), "sid");
        let account = Shape::of(<Sid<twilio_runtime::Account>>::KIND);
        assert_eq!(account.to_string(), "sid(AC)");
    }
}
