use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, Verification, verification::Channel};
use crate::calls;

/// Whether the code that a person gave is the one of their verification.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/VerificationCheck",
    parent = Service,
    create = CreateVerificationCheck,
)]
#[non_exhaustive]
pub struct VerificationCheck {
    /// The verification that was checked.
    pub sid: Sid<Verification>,
    /// The service that the verification belongs to.
    pub service_sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The phone number or address that was verified.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// How the code was sent.
    pub channel: Option<Channel>,
    /// How far the verification has come.
    pub status: Option<String>,
    /// Whether the verification succeeded.
    pub valid: Option<bool>,
    /// The amount of the payment that was approved.
    #[twilio_resource(pii)]
    pub amount: Option<String>,
    /// The payee of the payment that was approved.
    #[twilio_resource(pii)]
    pub payee: Option<String>,
    /// Why silent attempts failed.
    pub sna_attempts_error_codes: Option<Vec<Value>>,
    /// When the verification was made.
    pub date_created: Timestamp,
    /// When the verification was last changed.
    pub date_updated: Option<Timestamp>,
}

/// A code to check, of a verification that is named by its SID or its recipient.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateVerificationCheck {
    /// The code that the person gave.
    pub code: Option<String>,
    /// The phone number or address that is verified.
    pub to: Option<String>,
    /// The verification.
    pub verification_sid: Option<Sid<Verification>>,
    /// The amount of the payment.
    pub amount: Option<String>,
    /// The payee of the payment.
    pub payee: Option<String>,
    /// The token of a silent attempt.
    pub sna_client_token: Option<String>,
}

calls!(VerificationCheck {
    create: CreateVerificationCheck() {
        code, to, verification_sid, amount, payee, sna_client_token,
    },
});
