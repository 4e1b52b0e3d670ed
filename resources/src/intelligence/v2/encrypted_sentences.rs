//! ```text
//! GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Transcript;

/// Encrypted sentences.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted",
    singleton,
    parent = Transcript,
    complete,
    /// Reads encrypted sentences.
    fetch = FetchEncryptedSentences,
)]
#[non_exhaustive]
pub struct EncryptedSentences {
    /// Location.
    pub location: Option<String>,
    /// Transcript SID.
    pub transcript_sid: Sid<Transcript>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`EncryptedSentences`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchEncryptedSentences {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
}
