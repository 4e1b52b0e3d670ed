use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, SidKind, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;
use crate::calls;

/// An attempt to verify that a phone number or address is somebody's.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Verifications",
    sid = "VE",
    parent = Service,
    alias = to,
    create = CreateVerification,
    fetch,
    update = UpdateVerification,
)]
#[non_exhaustive]
pub struct Verification {
    /// The verification's identifier.
    pub sid: Sid<Verification>,
    /// The service that the verification belongs to.
    pub service_sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The phone number or address to verify; also takes the place of the SID.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// How the code is sent.
    pub channel: Option<Channel>,
    /// How far the verification has come.
    pub status: Option<String>,
    /// Whether the verification succeeded.
    pub valid: Option<bool>,
    /// What is known of the phone number.
    pub lookup: Option<Value>,
    /// The amount of the payment to approve.
    #[twilio_resource(pii)]
    pub amount: Option<String>,
    /// The payee of the payment to approve.
    #[twilio_resource(pii)]
    pub payee: Option<String>,
    /// The attempts to send a code.
    pub send_code_attempts: Option<Vec<Value>>,
    /// What a silent attempt needs.
    pub sna: Option<Value>,
    /// When the verification was made.
    pub date_created: Timestamp,
    /// When the verification was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
}

/// What it takes to begin a [`Verification`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateVerification {
    /// The phone number or address to verify.
    pub to: String,
    /// How to send the code.
    pub channel: String,
    /// A name for this verification alone.
    pub custom_friendly_name: Option<String>,
    /// The text of the message.
    pub custom_message: Option<String>,
    /// Keys to press when a call is answered.
    pub send_digits: Option<String>,
    /// The language.
    pub locale: Option<String>,
    /// A code of one's own.
    pub custom_code: Option<String>,
    /// The amount of the payment to approve.
    pub amount: Option<String>,
    /// The payee of the payment to approve.
    pub payee: Option<String>,
    /// Values for the service's rate limits, by name.
    #[param(json)]
    pub rate_limits: Option<Value>,
    /// Settings of the channel.
    #[param(json)]
    pub channel_configuration: Option<Value>,
    /// The application that reads the code by itself.
    pub app_hash: Option<String>,
    /// The message's template.
    pub template_sid: Option<Sid<Template>>,
    /// Values for the template, as the text of a JSON object.
    pub template_custom_substitutions: Option<String>,
    /// Where the person's device is on the internet.
    pub device_ip: Option<String>,
    /// Whether a silent attempt needs a token.
    pub enable_sna_client_token: Option<bool>,
    /// Whether to look for fraud.
    pub risk_check: Option<RiskCheck>,
    /// Labels, as the text of a JSON object.
    pub tags: Option<String>,
}

/// How to end a [`Verification`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateVerification {
    /// The status to set.
    pub status: EndStatus,
}

/// How a code is sent.
#[derive(Clone, Debug, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Channel {
    /// As a text message.
    Sms,
    /// By a call.
    Call,
    /// By mail.
    Email,
    /// By `WhatsApp`.
    Whatsapp,
    /// Not at all: the carrier vouches.
    Sna,
    /// A channel that is not known here.
    Other(Unknown),
}

/// What a verification can be told to become.
#[derive(Clone, Debug, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EndStatus {
    /// Called off.
    Canceled,
    /// Verified by other means.
    Approved,
    /// A status that is not known here.
    Other(Unknown),
}

/// Whether to look for fraud.
#[derive(Clone, Debug, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RiskCheck {
    /// Look.
    Enable,
    /// Do not look.
    Disable,
    /// A choice that is not known here.
    Other(Unknown),
}

/// A message template, `HJ...`; not declared here.
#[derive(Debug, SidKind)]
#[sid("HJ")]
pub enum Template {}

calls!(Verification {
    create: CreateVerification(to: String, channel: String) {
        custom_friendly_name,
        custom_message,
        send_digits,
        locale,
        custom_code,
        amount,
        payee,
        rate_limits,
        channel_configuration,
        app_hash,
        template_sid,
        template_custom_substitutions,
        device_ip,
        enable_sna_client_token,
        risk_check,
        tags,
    },
    fetch,
    update: UpdateVerification(status: EndStatus) {},
});
