//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// An interaction type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionType {
    /// `message`.
    Message,
    /// `voice`.
    Voice,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An interaction resource status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionResourceStatus {
    /// `accepted`.
    Accepted,
    /// `answered`.
    Answered,
    /// `busy`.
    Busy,
    /// `canceled`.
    Canceled,
    /// `completed`.
    Completed,
    /// `deleted`.
    Deleted,
    /// `delivered`.
    Delivered,
    /// `delivery-unknown`.
    DeliveryUnknown,
    /// `failed`.
    Failed,
    /// `in-progress`.
    InProgress,
    /// `initiated`.
    Initiated,
    /// `no-answer`.
    NoAnswer,
    /// `queued`.
    Queued,
    /// `received`.
    Received,
    /// `receiving`.
    Receiving,
    /// `ringing`.
    Ringing,
    /// `scheduled`.
    Scheduled,
    /// `sending`.
    Sending,
    /// `sent`.
    Sent,
    /// `undelivered`.
    Undelivered,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
