use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, SidKind, TwilioParams, TwilioResource};

use super::verification::Template;
use crate::calls;

/// The top of Verify: settings that its verifications share.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services",
    sid = "VA",
    create = CreateService,
    fetch,
    list,
    update = UpdateService,
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The service's identifier.
    pub sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The name that messages show.
    pub friendly_name: Option<String>,
    /// The digits of a code.
    pub code_length: Option<u32>,
    /// Whether phone numbers are looked up.
    pub lookup_enabled: Option<bool>,
    /// Whether payments can be approved.
    pub psd2_enabled: Option<bool>,
    /// Whether messages to landlines are not sent.
    pub skip_sms_to_landlines: Option<bool>,
    /// Whether a key must be pressed before a code is read out.
    pub dtmf_input_required: Option<bool>,
    /// The name that calls speak.
    pub tts_name: Option<String>,
    /// Whether messages warn against sharing the code.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Whether codes of one's own are allowed.
    pub custom_code_enabled: Option<bool>,
    /// Settings of push notifications.
    pub push: Option<Value>,
    /// Settings of one-time passwords.
    pub totp: Option<Value>,
    /// Settings of `WhatsApp`.
    pub whatsapp: Option<Value>,
    /// Settings of passkeys.
    pub passkeys: Option<Value>,
    /// The template of messages that name none.
    pub default_template_sid: Option<Sid<Template>>,
    /// Whether events are published.
    pub verify_event_subscription_enabled: Option<bool>,
    /// When the service was made.
    pub date_created: Timestamp,
    /// When the service was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
    /// The addresses of what the service holds, by name.
    pub links: Option<BTreeMap<String, String>>,
}

/// The settings of a new [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// The name that messages show.
    pub friendly_name: String,
    /// The digits of a code.
    pub code_length: Option<u32>,
    /// Whether phone numbers are looked up.
    pub lookup_enabled: Option<bool>,
    /// Whether messages to landlines are not sent.
    pub skip_sms_to_landlines: Option<bool>,
    /// Whether a key must be pressed before a code is read out.
    pub dtmf_input_required: Option<bool>,
    /// The name that calls speak.
    pub tts_name: Option<String>,
    /// Whether payments can be approved.
    pub psd2_enabled: Option<bool>,
    /// Whether messages warn against sharing the code.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Whether codes of one's own are allowed.
    pub custom_code_enabled: Option<bool>,
    /// Whether push notifications carry a date.
    #[param(name = "Push.IncludeDate")]
    pub push_include_date: Option<bool>,
    /// The credentials for Apple's notifications.
    #[param(name = "Push.ApnCredentialSid")]
    pub push_apn_credential_sid: Option<Sid<Credential>>,
    /// The credentials for Firebase's notifications.
    #[param(name = "Push.FcmCredentialSid")]
    pub push_fcm_credential_sid: Option<Sid<Credential>>,
    /// Who issues one-time passwords.
    #[param(name = "Totp.Issuer")]
    pub totp_issuer: Option<String>,
    /// How long a one-time password is valid, in seconds.
    #[param(name = "Totp.TimeStep")]
    pub totp_time_step: Option<u32>,
    /// The digits of a one-time password.
    #[param(name = "Totp.CodeLength")]
    pub totp_code_length: Option<u32>,
    /// How many time steps a one-time password may be off.
    #[param(name = "Totp.Skew")]
    pub totp_skew: Option<u32>,
    /// The template of messages that name none.
    pub default_template_sid: Option<Sid<Template>>,
    /// The messaging service for `WhatsApp`.
    #[param(name = "Whatsapp.MsgServiceSid")]
    pub whatsapp_msg_service_sid: Option<Sid<MessagingService>>,
    /// The sender for `WhatsApp`.
    #[param(name = "Whatsapp.From")]
    pub whatsapp_from: Option<String>,
    /// The domain that passkeys are for.
    #[param(name = "Passkeys.RelyingParty.Id")]
    pub passkeys_relying_party_id: Option<String>,
    /// The name that passkeys show.
    #[param(name = "Passkeys.RelyingParty.Name")]
    pub passkeys_relying_party_name: Option<String>,
    /// The origins that may use passkeys, separated by commas.
    #[param(name = "Passkeys.RelyingParty.Origins")]
    pub passkeys_relying_party_origins: Option<String>,
    /// What kind of authenticator is allowed.
    #[param(name = "Passkeys.AuthenticatorAttachment")]
    pub passkeys_authenticator_attachment: Option<String>,
    /// Whether the authenticator stores passkeys.
    #[param(name = "Passkeys.DiscoverableCredentials")]
    pub passkeys_discoverable_credentials: Option<String>,
    /// Whether the authenticator verifies the person.
    #[param(name = "Passkeys.UserVerification")]
    pub passkeys_user_verification: Option<String>,
    /// Whether events are published.
    pub verify_event_subscription_enabled: Option<bool>,
}

/// Changes to a [`Service`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// The name that messages show.
    pub friendly_name: Option<String>,
    /// The digits of a code.
    pub code_length: Option<u32>,
    /// Whether phone numbers are looked up.
    pub lookup_enabled: Option<bool>,
    /// Whether messages to landlines are not sent.
    pub skip_sms_to_landlines: Option<bool>,
    /// Whether a key must be pressed before a code is read out.
    pub dtmf_input_required: Option<bool>,
    /// The name that calls speak.
    pub tts_name: Option<String>,
    /// Whether payments can be approved.
    pub psd2_enabled: Option<bool>,
    /// Whether messages warn against sharing the code.
    pub do_not_share_warning_enabled: Option<bool>,
    /// Whether codes of one's own are allowed.
    pub custom_code_enabled: Option<bool>,
    /// Whether push notifications carry a date.
    #[param(name = "Push.IncludeDate")]
    pub push_include_date: Option<bool>,
    /// The credentials for Apple's notifications.
    #[param(name = "Push.ApnCredentialSid")]
    pub push_apn_credential_sid: Option<Sid<Credential>>,
    /// The credentials for Firebase's notifications.
    #[param(name = "Push.FcmCredentialSid")]
    pub push_fcm_credential_sid: Option<Sid<Credential>>,
    /// Who issues one-time passwords.
    #[param(name = "Totp.Issuer")]
    pub totp_issuer: Option<String>,
    /// How long a one-time password is valid, in seconds.
    #[param(name = "Totp.TimeStep")]
    pub totp_time_step: Option<u32>,
    /// The digits of a one-time password.
    #[param(name = "Totp.CodeLength")]
    pub totp_code_length: Option<u32>,
    /// How many time steps a one-time password may be off.
    #[param(name = "Totp.Skew")]
    pub totp_skew: Option<u32>,
    /// The template of messages that name none.
    pub default_template_sid: Option<Sid<Template>>,
    /// The messaging service for `WhatsApp`.
    #[param(name = "Whatsapp.MsgServiceSid")]
    pub whatsapp_msg_service_sid: Option<Sid<MessagingService>>,
    /// The sender for `WhatsApp`.
    #[param(name = "Whatsapp.From")]
    pub whatsapp_from: Option<String>,
    /// The domain that passkeys are for.
    #[param(name = "Passkeys.RelyingParty.Id")]
    pub passkeys_relying_party_id: Option<String>,
    /// The name that passkeys show.
    #[param(name = "Passkeys.RelyingParty.Name")]
    pub passkeys_relying_party_name: Option<String>,
    /// The origins that may use passkeys, separated by commas.
    #[param(name = "Passkeys.RelyingParty.Origins")]
    pub passkeys_relying_party_origins: Option<String>,
    /// What kind of authenticator is allowed.
    #[param(name = "Passkeys.AuthenticatorAttachment")]
    pub passkeys_authenticator_attachment: Option<String>,
    /// Whether the authenticator stores passkeys.
    #[param(name = "Passkeys.DiscoverableCredentials")]
    pub passkeys_discoverable_credentials: Option<String>,
    /// Whether the authenticator verifies the person.
    #[param(name = "Passkeys.UserVerification")]
    pub passkeys_user_verification: Option<String>,
    /// Whether events are published.
    pub verify_event_subscription_enabled: Option<bool>,
}

/// Credentials for push notifications, `CR...`; not declared here.
#[derive(Debug, SidKind)]
#[sid("CR")]
pub enum Credential {}

/// A messaging service, `MG...`; not declared here.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}

calls!(root Service {
    create: CreateService(friendly_name: String) { code_length, lookup_enabled, skip_sms_to_landlines, dtmf_input_required, tts_name, psd2_enabled, do_not_share_warning_enabled, custom_code_enabled, push_include_date, push_apn_credential_sid, push_fcm_credential_sid, totp_issuer, totp_time_step, totp_code_length, totp_skew, default_template_sid, whatsapp_msg_service_sid, whatsapp_from, passkeys_relying_party_id, passkeys_relying_party_name, passkeys_relying_party_origins, passkeys_authenticator_attachment, passkeys_discoverable_credentials, passkeys_user_verification, verify_event_subscription_enabled },
    fetch,
    list,
    update: UpdateService() { friendly_name, code_length, lookup_enabled, skip_sms_to_landlines, dtmf_input_required, tts_name, psd2_enabled, do_not_share_warning_enabled, custom_code_enabled, push_include_date, push_apn_credential_sid, push_fcm_credential_sid, totp_issuer, totp_time_step, totp_code_length, totp_skew, default_template_sid, whatsapp_msg_service_sid, whatsapp_from, passkeys_relying_party_id, passkeys_relying_party_name, passkeys_relying_party_origins, passkeys_authenticator_attachment, passkeys_discoverable_credentials, passkeys_user_verification, verify_event_subscription_enabled },
    delete,
});
