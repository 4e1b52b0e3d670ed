//! ```text
//! GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Transcript;

/// A sentence.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts/{TranscriptSid}/Sentences",
    sid = "GX",
    key = none,
    parent = Transcript,
    placeholders(TranscriptSid: Sid<Transcript>),
    complete,
    /// Lists sentences.
    list = SentenceFilter,
)]
#[non_exhaustive]
pub struct Sentence {
    /// Media channel. By default `0`.
    pub media_channel: Option<i64>,
    /// Sentence index. By default `0`.
    pub sentence_index: Option<i64>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Transcript. Personal data.
    #[twilio_resource(pii)]
    pub transcript: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<Sentence>>,
    /// Confidence.
    pub confidence: Option<String>,
    /// Words: a list.
    pub words: Option<Vec<Value>>,
}

/// The filters of a list of [`Sentence`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SentenceFilter {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
    /// Word timestamps: yes or no.
    pub word_timestamps: Option<bool>,
}
