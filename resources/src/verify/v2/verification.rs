//! ```text
//! POST     https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications
//! GET POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Service, VerificationChannel, VerificationTemplate};

/// A code that was sent to a person, and whether it was confirmed.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/verification)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::verify::v2::{
///     CreateService, CreateVerification, CreateVerificationCheck, Service, Verification,
///     VerificationCheck,
/// };
///
/// let service = Service::create(&client, CreateService::new("Acme")).await?;
/// let start = CreateVerification::new("+14155550123", "sms");
/// Verification::create(&client, &service, start).await?;
///
/// # let typed = emulator.verification_code("+14155550123").unwrap_or_default();
/// let check = CreateVerificationCheck::new().to("+14155550123").code(typed);
/// let checked = VerificationCheck::create(&client, &service, check).await?;
/// assert_eq!(checked.status.as_deref(), Some("approved"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Verifications",
    sid = "VE",
    parent = Service,
    complete,
    /// Sends a code, or sends it again while one is pending.
    create = CreateVerification,
    /// Reads one verification, for ten minutes or until it is over.
    fetch,
    /// Cancels a verification, or approves one whose code was checked elsewhere.
    update = UpdateVerification,
)]
#[non_exhaustive]
pub struct Verification {
    /// The verification's identifier, `VE...`.
    pub sid: Sid<Verification>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The recipient. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// How it was sent.
    pub channel: Option<VerificationChannel>,
    /// `pending`, `approved`, `canceled`, `max_attempts_reached`, `deleted`, `failed` or
    /// `expired`.
    #[twilio_resource(initial = "pending")]
    pub status: Option<String>,
    /// Whether the code was right.
    #[twilio_resource(initial = "false")]
    pub valid: Option<bool>,
    /// Data about the number.
    pub lookup: Option<Value>,
    /// The amount of the payment (PSD2). Personal data.
    #[twilio_resource(pii)]
    pub amount: Option<String>,
    /// Who is paid (PSD2). Personal data.
    #[twilio_resource(pii)]
    pub payee: Option<String>,
    /// How and when it was sent.
    pub send_code_attempts: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Sna, as JSON.
    pub sna: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A verification to start.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateVerification {
    /// The recipient: a number in E.164 form, or an email address.
    pub to: String,
    /// How to send it: `sms`, `call`, `email`, `whatsapp`, `sna`, `auto`.
    pub channel: String,
    /// Custom friendly name.
    pub custom_friendly_name: Option<String>,
    /// Custom message.
    pub custom_message: Option<String>,
    /// Send digits.
    pub send_digits: Option<String>,
    /// The language of the text, such as `en`; by default that of the number's country.
    pub locale: Option<String>,
    /// Your own code, if the service allows it.
    pub custom_code: Option<Secret>,
    /// Amount.
    pub amount: Option<String>,
    /// Payee.
    pub payee: Option<String>,
    /// Values for the service's rate limits, by unique name.
    pub rate_limits: Option<Value>,
    /// Channel configuration.
    pub channel_configuration: Option<Value>,
    /// App hash.
    pub app_hash: Option<String>,
    /// The template of the text.
    pub template_sid: Option<Sid<VerificationTemplate>>,
    /// Template custom substitutions.
    pub template_custom_substitutions: Option<String>,
    /// The address of the person's device.
    pub device_ip: Option<String>,
    /// Enable sna client token: yes or no.
    pub enable_sna_client_token: Option<bool>,
    /// Whether fraud protection checks it.
    pub risk_check: Option<VerificationRiskCheck>,
    /// Tags. At most 128 characters.
    #[param(max_length = 128)]
    pub tags: Option<String>,
}

/// The parameters for changing a [`Verification`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateVerification {
    /// `Canceled` or `Approved`.
    pub status: VerificationStatus,
}

/// A verification risk check.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerificationRiskCheck {
    /// `enable`.
    Enable,
    /// `disable`.
    Disable,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A verification status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerificationStatus {
    /// `canceled`.
    Canceled,
    /// `approved`.
    Approved,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
