//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A sync map item query result order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SyncMapItemQueryResultOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A sync map item query from bound type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SyncMapItemQueryFromBoundType {
    /// `inclusive`.
    Inclusive,
    /// `exclusive`.
    Exclusive,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
