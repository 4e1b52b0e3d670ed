//! ```text
//! POST https://events.twilio.com/v1/Sinks/{Sid}/Test
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::Sink;

/// A sink test.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Sinks/{Sid}/Test",
    key = none,
    parent = Sink,
    placeholders(Sid: Sid<Sink>),
    complete,
    /// Creates a sink test.
    create = (),
)]
#[non_exhaustive]
pub struct SinkTest {
    /// Result.
    pub result: Option<String>,
}
