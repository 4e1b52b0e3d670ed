//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{
    Challenge, ChallengeReason, ChallengeStatus, FactorType, Service,
    UpdatePasskeyApprovalAuthenticatorAttachment, UpdatePasskeyApprovalType,
};

/// The device's response to a challenge for its passkey.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge",
    singleton,
    parent = Service,
    complete,
    /// Responds to the challenge.
    update(params = UpdatePasskeyApproval, body = json),
)]
#[non_exhaustive]
pub struct PasskeyApproval {
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

/// The parameters for changing a [`PasskeyApproval`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatePasskeyApproval {
    /// ID.
    pub id: String,
    /// Raw ID.
    pub raw_id: String,
    /// Authenticator attachment.
    pub authenticator_attachment: UpdatePasskeyApprovalAuthenticatorAttachment,
    /// Its type. By default `public-key`.
    #[param(default = "public-key")]
    pub r#type: Option<UpdatePasskeyApprovalType>,
    /// Response.
    pub response: UpdatePasskeyApprovalResponse,
}

/// A update passkey approval response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct UpdatePasskeyApprovalResponse {
    /// Authenticator data.
    #[serde(rename = "authenticatorData")]
    pub authenticator_data: String,
    /// Client data JSON.
    #[serde(rename = "clientDataJSON")]
    pub client_data_json: String,
    /// Signature.
    pub signature: String,
    /// User handle.
    #[serde(rename = "userHandle", skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
}
