//! ```text
//! GET https://intelligence.twilio.com/v2/Transcripts/{Sid}/Media
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, Transcript};

/// A media.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts/{Sid}/Media",
    singleton,
    parent = Transcript,
    complete,
    /// Reads a media.
    fetch = FetchMedia,
)]
#[non_exhaustive]
pub struct Media {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The URL of the media.
    pub media_url: Option<String>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
    /// The record's identifier.
    pub sid: Sid<Transcript>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`Media`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchMedia {
    /// Redacted: yes or no.
    pub redacted: Option<bool>,
}
