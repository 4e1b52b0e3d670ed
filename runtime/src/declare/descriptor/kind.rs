//! The kind of a value in a field or parameter, as data.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    fmt,
    sync::Arc,
};

use crate::declare::descriptor::ObjectDescriptor;

/// The kind of value in a field, a parameter or a path.
///
/// A kind is a plain value: the emulator validates and fills records by it, and
/// reference tables print it through [`Display`](fmt::Display).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    String,
    /// Text that must not be shown: a [`Secret`](crate::Secret).
    Secret,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// `true` or `false`.
    Bool,
    /// A point in time, in RFC 3339 unless the field has another date format.
    Timestamp,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A SID with one of these prefixes; an empty list means any two letters.
    // Not named `Sid`: rustc writes the full path of an ambiguous name, and messages about
    // addresses contain many `Sid<...>`.
    SidOf(&'static [&'static str]),
    /// One of these strings, or one that the API adds later.
    Enum(&'static [&'static str]),
    /// A nested object. A function, so that an object may contain itself.
    Object(fn() -> &'static ObjectDescriptor),
    /// A list of values of one kind.
    List(&'static Kind),
    /// An object with any keys, whose values are of one kind.
    Map(&'static Kind),
    /// Any JSON.
    Json,
}

impl Kind {
    /// Whether the value, or each value of a list or map, is a [`Secret`](crate::Secret).
    pub const fn is_secret(&self) -> bool {
        match self {
            Self::Secret => true,
            Self::List(inner) | Self::Map(inner) => inner.is_secret(),
            _ => false,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Secret => f.write_str("secret"),
            Self::Integer => f.write_str("integer"),
            Self::Number => f.write_str("number"),
            Self::Bool => f.write_str("bool"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Date => f.write_str("date"),
            Self::SidOf([]) => f.write_str("SID"),
            Self::SidOf(prefixes) => write!(f, "SID ({})", prefixes.join(", ")),
            Self::Enum(values) => write!(f, "one of {}", values.join(", ")),
            Self::Object(object) => f.write_str(object().name()),
            Self::List(item) => write!(f, "list of {item}"),
            Self::Map(value) => write!(f, "map of {value}"),
            Self::Json => f.write_str("JSON"),
        }
    }
}

/// A type that has a [`Kind`].
///
/// Implemented for the types of the standard library that JSON can represent, for
/// [`Sid`](crate::Sid), `jiff`'s timestamps and dates and [`serde_json::Value`];
/// derived by `TwilioObject` and `StringEnum`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no descriptor kind",
    label = "the kind of this type is not known",
    note = "derive `StringEnum` for an enum of strings, `TwilioObject` for a nested struct; a point in time is a `jiff::Timestamp`, a day a `jiff::civil::Date`",
    note = "or specify the kind: `#[twilio_resource(json)]` or `#[twilio_resource(kind = ...)]` on the field"
)]
pub trait HasKind {
    /// The kind of the value.
    const KIND: Kind;
    /// Whether the value may be absent, as an [`Option`] may.
    const OPTIONAL: bool = false;
    /// Both, so that generated code needs only one path.
    #[doc(hidden)]
    const __FACTS: (Kind, bool) = (Self::KIND, Self::OPTIONAL);
}

macro_rules! kinds {
    ($($kind:ident: $($ty:ty),+;)+) => { $($(
        impl HasKind for $ty {
            const KIND: Kind = Kind::$kind;
        }
    )+)+ };
}

kinds! {
    String: String, str;
    Integer: u8, u16, u32, u64, usize, i8, i16, i32, i64, isize;
    Number: f32, f64;
    Bool: bool;
    Timestamp: jiff::Timestamp;
    Date: jiff::civil::Date;
    Json: serde_json::Value;
}

impl<T: HasKind> HasKind for Option<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = true;
}

impl<T: HasKind + ?Sized> HasKind for Box<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = T::OPTIONAL;
}

impl HasKind for Cow<'_, str> {
    const KIND: Kind = Kind::String;
}

impl<T: HasKind + ?Sized> HasKind for Arc<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = T::OPTIONAL;
}

impl<T: HasKind> HasKind for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
}

impl<K, V: HasKind> HasKind for BTreeMap<K, V> {
    const KIND: Kind = Kind::Map(&V::KIND);
}

impl<K, V: HasKind, S> HasKind for HashMap<K, V, S> {
    const KIND: Kind = Kind::Map(&V::KIND);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_is_optional_and_keeps_its_kind() {
        const { assert!(<Option<u32>>::OPTIONAL && !u32::OPTIONAL) };
        assert_eq!(<Option<u32>>::KIND.to_string(), "integer");
    }

    #[test]
    fn containers_name_the_kind_of_their_items() {
        assert_eq!(<Vec<Option<bool>>>::KIND.to_string(), "list of bool");
        assert_eq!(
            <BTreeMap<String, Vec<f64>>>::KIND.to_string(),
            "map of list of number"
        );
    }

    #[test]
    fn sid_names_its_prefixes() {
        assert_eq!(Kind::SidOf(&["SM", "MM"]).to_string(), "SID (SM, MM)");
        assert_eq!(Kind::SidOf(&[]).to_string(), "SID");
    }
}
