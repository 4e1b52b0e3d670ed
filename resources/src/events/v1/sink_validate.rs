//! ```text
//! POST https://events.twilio.com/v1/Sinks/{Sid}/Validate
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Sink;

/// A sink validate.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Sinks/{Sid}/Validate",
    key = none,
    parent = Sink,
    placeholders(Sid: Sid<Sink>),
    complete,
    /// Creates a sink validate.
    create = CreateSinkValidate,
)]
#[non_exhaustive]
pub struct SinkValidate {
    /// Result.
    pub result: Option<String>,
}

/// The parameters for creating a [`SinkValidate`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSinkValidate {
    /// Test ID.
    pub test_id: String,
}
