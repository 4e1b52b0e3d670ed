//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/VerificationCheck
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::{Service, Verification, VerificationChannel};

/// Whether a code was the right one.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/verification-check)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/VerificationCheck",
    key = none,
    parent = Service,
    complete,
    /// Checks a code. A code that does not exist, has expired or was already approved is a
    /// 404.
    create = CreateVerificationCheck,
)]
#[non_exhaustive]
pub struct VerificationCheck {
    /// The verification that was checked.
    pub sid: Option<Sid<Verification>>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The recipient. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// The channel.
    pub channel: Option<VerificationChannel>,
    /// `approved` if the code was right, otherwise `pending`.
    pub status: Option<String>,
    /// Whether the code was right.
    pub valid: Option<bool>,
    /// Amount. Personal data.
    #[twilio_resource(pii)]
    pub amount: Option<String>,
    /// Payee. Personal data.
    #[twilio_resource(pii)]
    pub payee: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Sna attempts error codes: a list.
    pub sna_attempts_error_codes: Option<Vec<Value>>,
}

/// A code to check: with `to`, or with `verification_sid`.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateVerificationCheck {
    /// The code that the person typed. At most 10 characters.
    #[param(max_length = 10)]
    pub code: Option<Secret>,
    /// The recipient of the code.
    pub to: Option<String>,
    /// The verification, if its SID is known.
    pub verification_sid: Option<Sid<Verification>>,
    /// Amount.
    pub amount: Option<String>,
    /// Payee.
    pub payee: Option<String>,
    /// Sna client token.
    pub sna_client_token: Option<Secret>,
}
