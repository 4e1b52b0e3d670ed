//! ```text
//! GET POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/Recording
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Trunk;

/// A recording.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks/{TrunkSid}/Recording",
    singleton,
    parent = Trunk,
    placeholders(TrunkSid: Sid<Trunk>),
    complete,
    /// Reads a recording.
    fetch,
    /// Changes a recording.
    update = UpdateRecording,
)]
#[non_exhaustive]
pub struct Recording {
    /// Mode.
    pub mode: Option<RecordingMode>,
    /// Whether silence is cut off.
    pub trim: Option<RecordingTrim>,
}

/// The parameters for changing a [`Recording`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRecording {
    /// Mode.
    pub mode: Option<RecordingMode>,
    /// Whether silence is cut off.
    pub trim: Option<RecordingTrim>,
}

/// A recording mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingMode {
    /// `do-not-record`.
    DoNotRecord,
    /// `record-from-ringing`.
    RecordFromRinging,
    /// `record-from-answer`.
    RecordFromAnswer,
    /// `record-from-ringing-dual`.
    RecordFromRingingDual,
    /// `record-from-answer-dual`.
    RecordFromAnswerDual,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording trim.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingTrim {
    /// `trim-silence`.
    TrimSilence,
    /// `do-not-trim`.
    DoNotTrim,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
