//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/VerifyFactor
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{
    Entity, Factor, FactorStatus, FactorType, Service,
    UpdatePasskeyApprovalAuthenticatorAttachment, UpdatePasskeyApprovalType,
};

/// The device's response when its passkey was registered.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Passkeys/VerifyFactor",
    singleton,
    parent = Service,
    complete,
    /// Completes the registration of a passkey.
    update(params = UpdatePasskeyVerification, body = json),
)]
#[non_exhaustive]
pub struct PasskeyVerification {
    /// The record's identifier.
    pub sid: Option<Sid<Factor>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The entity that it belongs to.
    pub entity_sid: Option<Sid<Entity>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<FactorStatus>,
    /// The type of the factor.
    pub factor_type: Option<FactorType>,
    /// Its configuration.
    pub config: Option<Value>,
    /// Additional data. Personal data.
    #[twilio_resource(pii)]
    pub metadata: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`PasskeyVerification`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatePasskeyVerification {
    /// ID.
    pub id: Option<String>,
    /// Raw ID.
    pub raw_id: Option<String>,
    /// Authenticator attachment.
    pub authenticator_attachment: Option<UpdatePasskeyApprovalAuthenticatorAttachment>,
    /// Its type. By default `public-key`.
    #[param(default = "public-key")]
    pub r#type: Option<UpdatePasskeyApprovalType>,
    /// Response.
    pub response: UpdatePasskeyVerificationResponse,
}

/// A update passkey verification response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct UpdatePasskeyVerificationResponse {
    /// Attestation object.
    #[serde(rename = "attestationObject", skip_serializing_if = "Option::is_none")]
    pub attestation_object: Option<String>,
    /// Client data JSON.
    #[serde(rename = "clientDataJSON", skip_serializing_if = "Option::is_none")]
    pub client_data_json: Option<String>,
    /// Transports: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<UpdatePasskeyVerificationResponseTransports>>,
}

/// Update passkey verification response transports.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UpdatePasskeyVerificationResponseTransports {
    /// `usb`.
    Usb,
    /// `nfc`.
    Nfc,
    /// `ble`.
    Ble,
    /// `smart-card`.
    SmartCard,
    /// `internal`.
    Internal,
    /// `hybrid`.
    Hybrid,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
