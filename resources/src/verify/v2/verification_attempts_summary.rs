//! ```text
//! GET https://verify.twilio.com/v2/Attempts/Summary
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Service, VerificationAttemptChannel};

/// How many attempts there were, and how many of them became verifications.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Attempts/Summary",
    singleton,
    complete,
    /// Counts attempts and successful verifications.
    fetch = FetchVerificationAttemptsSummary,
)]
#[non_exhaustive]
pub struct VerificationAttemptsSummary {
    /// Total attempts. By default `0`.
    pub total_attempts: Option<i64>,
    /// Total converted. By default `0`.
    pub total_converted: Option<i64>,
    /// Total unconverted. By default `0`.
    pub total_unconverted: Option<i64>,
    /// Conversion rate percentage.
    pub conversion_rate_percentage: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`VerificationAttemptsSummary`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchVerificationAttemptsSummary {
    /// Verify service SID.
    pub verify_service_sid: Option<Sid<Service>>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// The country. Two letters (ISO 3166-1).
    pub country: Option<String>,
    /// The channel.
    pub channel: Option<VerificationAttemptChannel>,
    /// Destination prefix.
    pub destination_prefix: Option<String>,
}
