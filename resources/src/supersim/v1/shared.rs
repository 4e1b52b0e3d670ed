//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An IP command direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IpCommandDirection {
    /// `to_sim`.
    ToSim,
    /// `from_sim`.
    FromSim,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
