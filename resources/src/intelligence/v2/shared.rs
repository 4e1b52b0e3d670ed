//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// An operator availability.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OperatorAvailability {
    /// `internal`.
    Internal,
    /// `beta`.
    Beta,
    /// `public`.
    Public,
    /// `retired`.
    Retired,
    /// `general-availability`.
    GeneralAvailability,
    /// `deprecated`.
    Deprecated,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
