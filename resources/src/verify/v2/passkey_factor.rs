//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Factors
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{Entity, Factor, FactorStatus, FactorType, Service};

/// A passkey that will be registered.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Passkeys/Factors",
    key = none,
    parent = Service,
    complete,
    /// Starts to register a passkey.
    create(params = CreatePasskeyFactor, body = json),
)]
#[non_exhaustive]
pub struct PasskeyFactor {
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
    /// Binding, as JSON.
    pub binding: Option<Value>,
    /// Options, as JSON.
    pub options: Option<Value>,
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

/// The parameters for creating a [`PasskeyFactor`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreatePasskeyFactor {
    /// A description for people.
    pub friendly_name: String,
    /// The application's own name for a person or device.
    pub identity: String,
    /// Its configuration.
    pub config: Option<CreatePasskeyFactorConfig>,
}

/// A create passkey factor config.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePasskeyFactorConfig {
    /// Relying party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relying_party: Option<CreatePasskeyFactorConfigRelyingParty>,
    /// Authenticator attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_attachment: Option<CreatePasskeyFactorConfigAuthenticatorAttachment>,
    /// Discoverable credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discoverable_credentials: Option<CreatePasskeyFactorConfigUserVerification>,
    /// User verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_verification: Option<CreatePasskeyFactorConfigUserVerification>,
}

/// A create passkey factor config relying party.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePasskeyFactorConfigRelyingParty {
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Origins: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origins: Option<Vec<String>>,
}

/// A create passkey factor config authenticator attachment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CreatePasskeyFactorConfigAuthenticatorAttachment {
    /// `platform`.
    Platform,
    /// `cross-platform`.
    CrossPlatform,
    /// `any`.
    Any,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A create passkey factor config user verification.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CreatePasskeyFactorConfigUserVerification {
    /// `required`.
    Required,
    /// `preferred`.
    Preferred,
    /// `discouraged`.
    Discouraged,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
