//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `HEAD`.
    Head,
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PATCH`.
    Patch,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A media processor order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MediaProcessorOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A media processor update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MediaProcessorUpdateStatus {
    /// `ended`.
    Ended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
