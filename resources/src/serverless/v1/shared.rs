//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// An asset version visibility.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AssetVersionVisibility {
    /// `public`.
    Public,
    /// `private`.
    Private,
    /// `protected`.
    Protected,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An any build status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AnyBuildStatus {
    /// `building`.
    Building,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
