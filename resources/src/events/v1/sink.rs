//! ```text
//! POST GET        https://events.twilio.com/v1/Sinks
//! GET POST DELETE https://events.twilio.com/v1/Sinks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A sink.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Sinks",
    sid = "DG",
    complete,
    /// Creates a sink.
    create = CreateSink,
    /// Reads a sink.
    fetch,
    /// Lists sinks.
    list = SinkFilter,
    /// Changes a sink.
    update = UpdateSink,
    /// Removes a sink.
    delete,
)]
#[non_exhaustive]
pub struct Sink {
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description.
    pub description: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Sink>,
    /// Sink configuration, as JSON.
    pub sink_configuration: Option<Value>,
    /// Sink type.
    pub sink_type: Option<SinkType>,
    /// Its status.
    pub status: Option<SinkStatus>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Sink`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSink {
    /// A description.
    pub description: String,
    /// Sink configuration.
    pub sink_configuration: Value,
    /// Sink type.
    pub sink_type: SinkType,
}

/// The filters of a list of [`Sink`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SinkFilter {
    /// In use: yes or no.
    pub in_use: Option<bool>,
    /// Its status.
    pub status: Option<String>,
}

/// The parameters for changing a [`Sink`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSink {
    /// A description.
    pub description: String,
}

/// A sink type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SinkType {
    /// `kinesis`.
    Kinesis,
    /// `webhook`.
    Webhook,
    /// `segment`.
    Segment,
    /// `email`.
    Email,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A sink status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SinkStatus {
    /// `initialized`.
    Initialized,
    /// `validating`.
    Validating,
    /// `active`.
    Active,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
