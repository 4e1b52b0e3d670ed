//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A trust product status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TrustProductStatus {
    /// `draft`.
    Draft,
    /// `pending-review`.
    PendingReview,
    /// `in-review`.
    InReview,
    /// `twilio-rejected`.
    TwilioRejected,
    /// `twilio-approved`.
    TwilioApproved,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A trust product evaluation status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TrustProductEvaluationStatus {
    /// `compliant`.
    Compliant,
    /// `noncompliant`.
    Noncompliant,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
