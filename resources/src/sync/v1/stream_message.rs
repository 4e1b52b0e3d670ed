//! ```text
//! POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Service, SyncStream};

/// A message to all subscribers of a stream.
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
    /// Sends a message; later subscribers do not receive it.
    create = CreateStreamMessage,
)]
#[non_exhaustive]
pub struct StreamMessage {
    /// The record's identifier.
    pub sid: Option<Sid<StreamMessage>>,
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub data: Option<Value>,
}

/// The parameters for creating a [`StreamMessage`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateStreamMessage {
    /// Its content.
    pub data: Value,
}
