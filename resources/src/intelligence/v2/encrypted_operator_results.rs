//! ```text
//! GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Transcript;

/// Encrypted operator results.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted",
    singleton,
    parent = Transcript,
    complete,
    /// Reads encrypted operator results.
    fetch = FetchEncryptedOperatorResults,
)]
#[non_exhaustive]
pub struct EncryptedOperatorResults {
    /// Locations: a list.
    pub locations: Option<Vec<String>>,
    /// Transcript SID.
    pub transcript_sid: Sid<Transcript>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`EncryptedOperatorResults`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchEncryptedOperatorResults {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
}
