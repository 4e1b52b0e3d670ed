//! ```text
//! GET https://insights.twilio.com/v1/Voice/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioResource};

/// A call.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice",
    sid = "CA",
    complete,
    /// Reads a call.
    fetch,
)]
#[non_exhaustive]
pub struct Call {
    /// The record's identifier.
    pub sid: Sid<Call>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
