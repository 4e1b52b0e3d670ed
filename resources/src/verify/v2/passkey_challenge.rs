//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Challenges
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Challenge, ChallengeReason, ChallengeStatus, FactorType, Service};

/// A challenge for a passkey.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Passkeys/Challenges",
    key = none,
    parent = Service,
    complete,
    /// Starts a challenge for a passkey.
    create(params = CreatePasskeyChallenge, body = json),
)]
#[non_exhaustive]
pub struct PasskeyChallenge {
    /// Options, as JSON.
    pub options: Option<Value>,
    /// The record's identifier.
    pub sid: Option<Sid<Challenge>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
    /// Entity SID.
    pub entity_sid: Option<String>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// Factor SID.
    pub factor_sid: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Date responded.
    pub date_responded: Option<Timestamp>,
    /// Expiration date.
    pub expiration_date: Option<Timestamp>,
    /// Its status.
    pub status: Option<ChallengeStatus>,
    /// Responded reason.
    pub responded_reason: Option<ChallengeReason>,
    /// More details. Personal data.
    #[twilio_resource(pii)]
    pub details: Option<Value>,
    /// Hidden details, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub hidden_details: Option<Value>,
    /// Additional data. Personal data.
    #[twilio_resource(pii)]
    pub metadata: Option<Value>,
    /// The type of the factor.
    pub factor_type: Option<FactorType>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`PasskeyChallenge`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreatePasskeyChallenge {
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// Factor SID.
    pub factor_sid: Option<String>,
}
