//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioObject, Unknown};

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

/// A hosted number order status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderStatus {
    /// `twilio-processing`.
    TwilioProcessing,
    /// `received`.
    Received,
    /// `pending-verification`.
    PendingVerification,
    /// `verified`.
    Verified,
    /// `pending-loa`.
    PendingLoa,
    /// `carrier-processing`.
    CarrierProcessing,
    /// `testing`.
    Testing,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `action-required`.
    ActionRequired,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A hosted number order verification type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderVerificationType {
    /// `phone-call`.
    PhoneCall,
    /// `phone-bill`.
    PhoneBill,
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
