//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// An execution status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExecutionStatus {
    /// `active`.
    Active,
    /// `ended`.
    Ended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
