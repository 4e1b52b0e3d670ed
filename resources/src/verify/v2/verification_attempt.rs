//! ```text
//! GET https://verify.twilio.com/v2/Attempts/{Sid}
//! GET https://verify.twilio.com/v2/Attempts
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Service, Verification, VerificationAttemptChannel};

/// One attempt to send a code, over all services.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Attempts",
    sid = "VL",
    complete,
    /// Reads one attempt.
    fetch,
    /// Lists attempts, the latest first.
    list = VerificationAttemptFilter,
)]
#[non_exhaustive]
pub struct VerificationAttempt {
    /// The record's identifier.
    pub sid: Sid<VerificationAttempt>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
    /// Verification SID.
    pub verification_sid: Option<Sid<Verification>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Conversion status.
    pub conversion_status: Option<VerificationAttemptConversionStatus>,
    /// The channel.
    pub channel: Option<VerificationAttemptChannel>,
    /// What it cost.
    pub price: Option<Value>,
    /// Channel data, as JSON.
    pub channel_data: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`VerificationAttempt`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct VerificationAttemptFilter {
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// Channel data to. Personal data.
    #[param(name = "ChannelData.To", pii)]
    pub channel_data_to: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub country: Option<String>,
    /// The channel.
    pub channel: Option<VerificationAttemptChannel>,
    /// Verify service SID.
    pub verify_service_sid: Option<Sid<Service>>,
    /// Verification SID.
    pub verification_sid: Option<Sid<Verification>>,
    /// Its status.
    pub status: Option<VerificationAttemptConversionStatus>,
}

/// A verification attempt conversion status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerificationAttemptConversionStatus {
    /// `converted`.
    Converted,
    /// `unconverted`.
    Unconverted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
