//! ```text
//! POST GET        https://verify.twilio.com/v2/Services
//! GET POST DELETE https://verify.twilio.com/v2/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Credential, MessagingService, VerificationTemplate};

/// Settings that verifications share: the name in the text, the length of codes, how
/// they are sent.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/service)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services",
    sid = "VA",
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads one service.
    fetch,
    /// Lists the account's services.
    list,
    /// Changes the specified settings.
    update = UpdateService,
    /// Removes a service, with its rate limits and configurations.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The name that people read in the message: `Your Acme code is ...`.
    pub friendly_name: Option<String>,
    /// How many digits a code has. By default `0`.
    pub code_length: Option<i64>,
    /// Whether the number is looked up before each verification.
    pub lookup_enabled: Option<bool>,
    /// Whether amount and payee are part of the code (PSD2).
    pub psd2_enabled: Option<bool>,
    /// Whether SMS to landlines are rejected; needs the lookup.
    pub skip_sms_to_landlines: Option<bool>,
    /// Whether people press a key before a call reads the code.
    pub dtmf_input_required: Option<bool>,
    /// Tts name.
    pub tts_name: Option<String>,
    /// Whether the text warns not to share the code.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Whether your own codes are allowed.
    pub custom_code_enabled: Option<bool>,
    /// Push, as JSON.
    pub push: Option<Value>,
    /// Totp, as JSON.
    pub totp: Option<Value>,
    /// Default template SID.
    pub default_template_sid: Option<Sid<VerificationTemplate>>,
    /// Whatsapp, as JSON.
    pub whatsapp: Option<Value>,
    /// Passkeys, as JSON.
    pub passkeys: Option<Value>,
    /// Verify event subscription enabled: yes or no.
    pub verify_event_subscription_enabled: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// The name that people read in the message; not too many digits. At most 30
    /// characters.
    #[param(max_length = 30)]
    pub friendly_name: String,
    /// How many digits a code has, from 4 to 10.
    pub code_length: Option<i64>,
    /// Lookup enabled: yes or no.
    pub lookup_enabled: Option<bool>,
    /// Skip SMS to landlines: yes or no.
    pub skip_sms_to_landlines: Option<bool>,
    /// DTMF input required: yes or no.
    pub dtmf_input_required: Option<bool>,
    /// Tts name.
    pub tts_name: Option<String>,
    /// Psd2 enabled: yes or no.
    pub psd2_enabled: Option<bool>,
    /// Do not share warning enabled: yes or no.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Custom code enabled: yes or no.
    pub custom_code_enabled: Option<bool>,
    /// Push include date: yes or no.
    #[param(name = "Push.IncludeDate")]
    pub push_include_date: Option<bool>,
    /// Push APN credential SID.
    #[param(name = "Push.ApnCredentialSid")]
    pub push_apn_credential_sid: Option<Sid<Credential>>,
    /// Push FCM credential SID.
    #[param(name = "Push.FcmCredentialSid")]
    pub push_fcm_credential_sid: Option<Sid<Credential>>,
    /// Totp issuer.
    #[param(name = "Totp.Issuer")]
    pub totp_issuer: Option<String>,
    /// Totp time step.
    #[param(name = "Totp.TimeStep")]
    pub totp_time_step: Option<i64>,
    /// Totp code length.
    #[param(name = "Totp.CodeLength")]
    pub totp_code_length: Option<i64>,
    /// Totp skew.
    #[param(name = "Totp.Skew")]
    pub totp_skew: Option<i64>,
    /// Default template SID.
    pub default_template_sid: Option<Sid<VerificationTemplate>>,
    /// Whatsapp msg service SID.
    #[param(name = "Whatsapp.MsgServiceSid")]
    pub whatsapp_msg_service_sid: Option<Sid<MessagingService>>,
    /// Whatsapp from.
    #[param(name = "Whatsapp.From")]
    pub whatsapp_from: Option<String>,
    /// Passkeys relying party ID.
    #[param(name = "Passkeys.RelyingParty.Id")]
    pub passkeys_relying_party_id: Option<String>,
    /// Passkeys relying party name.
    #[param(name = "Passkeys.RelyingParty.Name")]
    pub passkeys_relying_party_name: Option<String>,
    /// Passkeys relying party origins.
    #[param(name = "Passkeys.RelyingParty.Origins")]
    pub passkeys_relying_party_origins: Option<String>,
    /// Passkeys authenticator attachment.
    #[param(name = "Passkeys.AuthenticatorAttachment")]
    pub passkeys_authenticator_attachment: Option<String>,
    /// Passkeys discoverable credentials.
    #[param(name = "Passkeys.DiscoverableCredentials")]
    pub passkeys_discoverable_credentials: Option<String>,
    /// Passkeys user verification.
    #[param(name = "Passkeys.UserVerification")]
    pub passkeys_user_verification: Option<String>,
    /// Verify event subscription enabled: yes or no.
    pub verify_event_subscription_enabled: Option<bool>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A description for people. At most 32 characters.
    #[param(max_length = 32)]
    pub friendly_name: Option<String>,
    /// Code length.
    pub code_length: Option<i64>,
    /// Lookup enabled: yes or no.
    pub lookup_enabled: Option<bool>,
    /// Skip SMS to landlines: yes or no.
    pub skip_sms_to_landlines: Option<bool>,
    /// DTMF input required: yes or no.
    pub dtmf_input_required: Option<bool>,
    /// Tts name.
    pub tts_name: Option<String>,
    /// Psd2 enabled: yes or no.
    pub psd2_enabled: Option<bool>,
    /// Do not share warning enabled: yes or no.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Custom code enabled: yes or no.
    pub custom_code_enabled: Option<bool>,
    /// Push include date: yes or no.
    #[param(name = "Push.IncludeDate")]
    pub push_include_date: Option<bool>,
    /// Push APN credential SID.
    #[param(name = "Push.ApnCredentialSid")]
    pub push_apn_credential_sid: Option<Sid<Credential>>,
    /// Push FCM credential SID.
    #[param(name = "Push.FcmCredentialSid")]
    pub push_fcm_credential_sid: Option<Sid<Credential>>,
    /// Totp issuer.
    #[param(name = "Totp.Issuer")]
    pub totp_issuer: Option<String>,
    /// Totp time step.
    #[param(name = "Totp.TimeStep")]
    pub totp_time_step: Option<i64>,
    /// Totp code length.
    #[param(name = "Totp.CodeLength")]
    pub totp_code_length: Option<i64>,
    /// Totp skew.
    #[param(name = "Totp.Skew")]
    pub totp_skew: Option<i64>,
    /// Default template SID.
    pub default_template_sid: Option<Sid<VerificationTemplate>>,
    /// Whatsapp msg service SID.
    #[param(name = "Whatsapp.MsgServiceSid")]
    pub whatsapp_msg_service_sid: Option<Sid<MessagingService>>,
    /// Whatsapp from.
    #[param(name = "Whatsapp.From")]
    pub whatsapp_from: Option<String>,
    /// Passkeys relying party ID.
    #[param(name = "Passkeys.RelyingParty.Id")]
    pub passkeys_relying_party_id: Option<String>,
    /// Passkeys relying party name.
    #[param(name = "Passkeys.RelyingParty.Name")]
    pub passkeys_relying_party_name: Option<String>,
    /// Passkeys relying party origins.
    #[param(name = "Passkeys.RelyingParty.Origins")]
    pub passkeys_relying_party_origins: Option<String>,
    /// Passkeys authenticator attachment.
    #[param(name = "Passkeys.AuthenticatorAttachment")]
    pub passkeys_authenticator_attachment: Option<String>,
    /// Passkeys discoverable credentials.
    #[param(name = "Passkeys.DiscoverableCredentials")]
    pub passkeys_discoverable_credentials: Option<String>,
    /// Passkeys user verification.
    #[param(name = "Passkeys.UserVerification")]
    pub passkeys_user_verification: Option<String>,
    /// Verify event subscription enabled: yes or no.
    pub verify_event_subscription_enabled: Option<bool>,
}
