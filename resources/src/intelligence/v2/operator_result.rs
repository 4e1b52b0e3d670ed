//! ```text
//! GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}
//! GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Operator, Transcript};

/// An operator result.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts/{TranscriptSid}/OperatorResults",
    key = "OperatorSid",
    parent = Transcript,
    complete,
    /// Reads an operator result.
    fetch = FetchOperatorResult,
    /// Lists operator results.
    list = OperatorResultFilter,
)]
#[non_exhaustive]
pub struct OperatorResult {
    /// Operator type.
    pub operator_type: Option<OperatorResultOperatorType>,
    /// The name.
    pub name: Option<String>,
    /// Operator SID.
    pub operator_sid: Sid<Operator>,
    /// Extract match: yes or no.
    pub extract_match: Option<bool>,
    /// Match probability.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub match_probability: Option<f64>,
    /// Normalized result.
    pub normalized_result: Option<String>,
    /// Utterance results: a list.
    pub utterance_results: Option<Vec<Value>>,
    /// Utterance match: yes or no.
    pub utterance_match: Option<bool>,
    /// Predicted label.
    pub predicted_label: Option<String>,
    /// Predicted probability.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub predicted_probability: Option<f64>,
    /// Label probabilities, as JSON.
    pub label_probabilities: Option<Value>,
    /// Extract results, as JSON.
    pub extract_results: Option<Value>,
    /// Text generation results, as JSON.
    pub text_generation_results: Option<Value>,
    /// JSON results, as JSON.
    pub json_results: Option<Value>,
    /// Transcript SID.
    pub transcript_sid: Sid<Transcript>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`OperatorResult`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchOperatorResult {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
}

/// The filters of a list of [`OperatorResult`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct OperatorResultFilter {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
}

/// An operator result operator type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OperatorResultOperatorType {
    /// `conversation-classify`.
    ConversationClassify,
    /// `utterance-classify`.
    UtteranceClassify,
    /// `extract`.
    Extract,
    /// `extract-normalize`.
    ExtractNormalize,
    /// `pii-extract`.
    PiiExtract,
    /// `text-generation`.
    TextGeneration,
    /// `json`.
    Json,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
