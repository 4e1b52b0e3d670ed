//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A binding type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BindingType {
    /// `gcm`.
    Gcm,
    /// `apn`.
    Apn,
    /// `fcm`.
    Fcm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A user webhook enabled type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserWebhookEnabledType {
    /// `true`.
    True,
    /// `false`.
    False,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

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
