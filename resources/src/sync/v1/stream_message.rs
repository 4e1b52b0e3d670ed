//! ```text
//! POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Service, SyncStream};

/// A message to everybody who listens to a stream.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
    sid = "TZ",
    key = none,
    parent = SyncStream,
    placeholders(ServiceSid: Sid<Service>, StreamSid: Sid<SyncStream>),
    complete,
    /// Sends a message; nobody who listens later gets it.
    create = CreateStreamMessage,
)]
#[non_exhaustive]
pub struct StreamMessage {
    /// The record's identifier.
    pub sid: Option<Sid<StreamMessage>>,
    /// What it holds. Personal data.
    #[twilio_resource(pii)]
    pub data: Option<Value>,
}

/// What it takes to create a [`StreamMessage`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateStreamMessage {
    /// What it holds.
    pub data: Value,
}
