//! ```text
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Call, HttpMethod, SiprecStatus, SiprecTrack, SiprecUpdateStatus};

/// A realtime transcription.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json",
    sid = "GT",
    parent = Call,
    complete,
    /// Creates a realtime transcription.
    create = CreateRealtimeTranscription,
    /// Changes a realtime transcription.
    update = UpdateRealtimeTranscription,
)]
#[non_exhaustive]
pub struct RealtimeTranscription {
    /// The record's identifier.
    pub sid: Sid<RealtimeTranscription>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The name.
    pub name: Option<String>,
    /// Its status.
    pub status: Option<SiprecStatus>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`RealtimeTranscription`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateRealtimeTranscription {
    /// The name.
    pub name: Option<String>,
    /// Track.
    pub track: Option<SiprecTrack>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Inbound track label.
    pub inbound_track_label: Option<String>,
    /// Outbound track label.
    pub outbound_track_label: Option<String>,
    /// Partial results: yes or no.
    pub partial_results: Option<bool>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
    /// Transcription engine.
    pub transcription_engine: Option<String>,
    /// Profanity filter: yes or no.
    pub profanity_filter: Option<bool>,
    /// Speech model.
    pub speech_model: Option<String>,
    /// Hints.
    pub hints: Option<String>,
    /// Enable automatic punctuation: yes or no.
    pub enable_automatic_punctuation: Option<bool>,
    /// Intelligence service.
    pub intelligence_service: Option<String>,
}

/// The parameters for changing a [`RealtimeTranscription`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRealtimeTranscription {
    /// Its status.
    pub status: SiprecUpdateStatus,
}
