//! ```text
//! POST GET https://video.twilio.com/v1/RecordingSettings/Default
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Credential;

/// The storage and encryption settings for recordings.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/RecordingSettings/Default",
    singleton,
    complete,
    /// Replaces the settings.
    create = CreateRecordingSettings,
    /// Reads the settings.
    fetch,
)]
#[non_exhaustive]
pub struct RecordingSettings {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// AWS credentials SID.
    pub aws_credentials_sid: Option<Sid<Credential>>,
    /// AWS s3 URL.
    pub aws_s3_url: Option<String>,
    /// AWS storage enabled: yes or no.
    pub aws_storage_enabled: Option<bool>,
    /// Encryption key SID.
    pub encryption_key_sid: Option<Sid<Credential>>,
    /// Encryption enabled: yes or no.
    pub encryption_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`RecordingSettings`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateRecordingSettings {
    /// A description for people.
    pub friendly_name: String,
    /// AWS credentials SID.
    pub aws_credentials_sid: Option<Sid<Credential>>,
    /// Encryption key SID.
    pub encryption_key_sid: Option<Sid<Credential>>,
    /// AWS s3 URL.
    pub aws_s3_url: Option<String>,
    /// AWS storage enabled: yes or no.
    pub aws_storage_enabled: Option<bool>,
    /// Encryption enabled: yes or no.
    pub encryption_enabled: Option<bool>,
}
