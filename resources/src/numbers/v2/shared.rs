//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioObject, Unknown};

/// A bundle status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BundleStatus {
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
    /// `provisionally-approved`.
    ProvisionallyApproved,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An any end user type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AnyEndUserType {
    /// `individual`.
    Individual,
    /// `business`.
    Business,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Hosted number order capabilities.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct HostedNumberOrderCapabilities {
    /// Whether it supports messages with media.
    pub mms: Option<bool>,
    /// Whether it supports text messages.
    pub sms: Option<bool>,
    /// Whether it supports calls.
    pub voice: Option<bool>,
    /// Whether it supports faxes.
    pub fax: Option<bool>,
}
