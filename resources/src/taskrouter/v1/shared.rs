//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A task queue task order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum TaskQueueTaskOrder {
    /// `FIFO`.
    Fifo,
    /// `LIFO`.
    Lifo,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A task reservation status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TaskReservationStatus {
    /// `pending`.
    Pending,
    /// `accepted`.
    Accepted,
    /// `rejected`.
    Rejected,
    /// `timeout`.
    Timeout,
    /// `canceled`.
    Canceled,
    /// `rescinded`.
    Rescinded,
    /// `wrapping`.
    Wrapping,
    /// `completed`.
    Completed,
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

/// A task reservation call status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TaskReservationCallStatus {
    /// `initiated`.
    Initiated,
    /// `ringing`.
    Ringing,
    /// `answered`.
    Answered,
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A task reservation conference event.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TaskReservationConferenceEvent {
    /// `start`.
    Start,
    /// `end`.
    End,
    /// `join`.
    Join,
    /// `leave`.
    Leave,
    /// `mute`.
    Mute,
    /// `hold`.
    Hold,
    /// `speaker`.
    Speaker,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
