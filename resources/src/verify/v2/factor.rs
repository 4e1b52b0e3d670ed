//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Secret, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::{Entity, FactorStatus, FactorType, Service};

/// A way to authenticate an entity: push, TOTP, passkey.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/factor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors",
    sid = "YF",
    parent = Entity,
    complete,
    /// Starts to register a factor; the response contains the data for the device.
    create(params = CreateFactor, record = NewFactor),
    /// Reads one factor.
    fetch,
    /// Lists the factors of an entity.
    list,
    /// Verifies the factor by its first code or signature, or changes its settings.
    update = UpdateFactor,
    /// Removes a factor.
    delete,
)]
#[non_exhaustive]
pub struct Factor {
    /// The record's identifier.
    pub sid: Sid<Factor>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The entity that it belongs to.
    pub entity_sid: Option<Sid<Entity>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: String,
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

/// The parameters for creating a [`Factor`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFactor {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// The type of the factor.
    pub factor_type: FactorType,
    /// Binding alg.
    #[param(name = "Binding.Alg")]
    pub binding_alg: Option<String>,
    /// Binding public key.
    #[param(name = "Binding.PublicKey")]
    pub binding_public_key: Option<String>,
    /// Config app ID. At most 100 characters.
    #[param(name = "Config.AppId", max_length = 100)]
    pub config_app_id: Option<String>,
    /// Config notification platform.
    #[param(name = "Config.NotificationPlatform")]
    pub config_notification_platform: Option<NewFactorNotificationPlatform>,
    /// Config notification token.
    #[param(name = "Config.NotificationToken")]
    pub config_notification_token: Option<Secret>,
    /// Config SDK version.
    #[param(name = "Config.SdkVersion")]
    pub config_sdk_version: Option<String>,
    /// Binding secret.
    #[param(name = "Binding.Secret")]
    pub binding_secret: Option<Secret>,
    /// Config time step.
    #[param(name = "Config.TimeStep")]
    pub config_time_step: Option<i64>,
    /// Config skew.
    #[param(name = "Config.Skew")]
    pub config_skew: Option<i64>,
    /// Config code length.
    #[param(name = "Config.CodeLength")]
    pub config_code_length: Option<i64>,
    /// Config alg.
    #[param(name = "Config.Alg")]
    pub config_alg: Option<FactorTotpAlgorithm>,
    /// Additional data.
    pub metadata: Option<Value>,
}

/// The parameters for changing a [`Factor`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFactor {
    /// The code or signature that proves the factor.
    pub auth_payload: Option<Secret>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Config notification token.
    #[param(name = "Config.NotificationToken")]
    pub config_notification_token: Option<Secret>,
    /// Config SDK version.
    #[param(name = "Config.SdkVersion")]
    pub config_sdk_version: Option<String>,
    /// Config time step.
    #[param(name = "Config.TimeStep")]
    pub config_time_step: Option<i64>,
    /// Config skew.
    #[param(name = "Config.Skew")]
    pub config_skew: Option<i64>,
    /// Config code length.
    #[param(name = "Config.CodeLength")]
    pub config_code_length: Option<i64>,
    /// Config alg.
    #[param(name = "Config.Alg")]
    pub config_alg: Option<FactorTotpAlgorithm>,
    /// Config notification platform.
    #[param(name = "Config.NotificationPlatform")]
    pub config_notification_platform: Option<String>,
}

/// A new factor notification platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NewFactorNotificationPlatform {
    /// `apn`.
    Apn,
    /// `fcm`.
    Fcm,
    /// `none`.
    None,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A factor totp algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FactorTotpAlgorithm {
    /// `sha1`.
    Sha1,
    /// `sha256`.
    Sha256,
    /// `sha512`.
    Sha512,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A new factor, with the secret that only the device may know.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct NewFactor {
    /// The record's identifier.
    pub sid: Option<Sid<Factor>>,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
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
    pub date_created: Option<Timestamp>,
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
