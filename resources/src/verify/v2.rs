//! Version 2 of the Verify API, at `https://verify.twilio.com/v2`.
//!
//! Codes and factors to verify people.
//!
//! [Twilio's page](https://www.twilio.com/docs/verify/api)

pub use self::{
    access_token::{AccessToken, AccessTokenFactorType, CreateAccessToken},
    bucket::{Bucket, CreateBucket, UpdateBucket},
    challenge::{Challenge, ChallengeFilter, ChallengeListOrder, CreateChallenge, UpdateChallenge},
    entity::{CreateEntity, Entity},
    factor::{
        CreateFactor, Factor, FactorTotpAlgorithm, NewFactor, NewFactorNotificationPlatform,
        UpdateFactor,
    },
    form::{Form, FormType},
    messaging_configuration::{
        CreateMessagingConfiguration, MessagingConfiguration, UpdateMessagingConfiguration,
    },
    notification::{CreateNotification, Notification},
    passkey_approval::{PasskeyApproval, UpdatePasskeyApproval, UpdatePasskeyApprovalResponse},
    passkey_challenge::{CreatePasskeyChallenge, PasskeyChallenge},
    passkey_factor::{
        CreatePasskeyFactor, CreatePasskeyFactorConfig,
        CreatePasskeyFactorConfigAuthenticatorAttachment, CreatePasskeyFactorConfigRelyingParty,
        CreatePasskeyFactorConfigUserVerification, PasskeyFactor,
    },
    passkey_verification::{
        PasskeyVerification, UpdatePasskeyVerification, UpdatePasskeyVerificationResponse,
        UpdatePasskeyVerificationResponseTransports,
    },
    rate_limit::{CreateRateLimit, RateLimit, UpdateRateLimit},
    safelist::{CreateSafelist, Safelist},
    service::{CreateService, Service, UpdateService},
    shared::{
        ChallengeReason, ChallengeStatus, FactorStatus, FactorType,
        UpdatePasskeyApprovalAuthenticatorAttachment, UpdatePasskeyApprovalType,
        VerificationAttemptChannel, VerificationChannel,
    },
    sids::{Credential, MessagingService},
    verification::{
        CreateVerification, UpdateVerification, Verification, VerificationRiskCheck,
        VerificationStatus,
    },
    verification_attempt::{
        VerificationAttempt, VerificationAttemptConversionStatus, VerificationAttemptFilter,
    },
    verification_attempts_summary::{
        FetchVerificationAttemptsSummary, VerificationAttemptsSummary,
    },
    verification_check::{CreateVerificationCheck, VerificationCheck},
    verification_template::{VerificationTemplate, VerificationTemplateFilter},
    webhook::{
        CreateWebhook, UpdateWebhook, Webhook, WebhookMethod, WebhookStatus, WebhookVersion,
    },
};

mod access_token;
mod bucket;
mod challenge;
mod entity;
mod factor;
mod form;
mod messaging_configuration;
mod notification;
mod passkey_approval;
mod passkey_challenge;
mod passkey_factor;
mod passkey_verification;
mod rate_limit;
mod safelist;
mod service;
mod shared;
mod sids;
mod verification;
mod verification_attempt;
mod verification_attempts_summary;
mod verification_check;
mod verification_template;
mod webhook;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AccessToken as twilio_runtime::Resource>::DESCRIPTOR,
    <Bucket as twilio_runtime::Resource>::DESCRIPTOR,
    <Challenge as twilio_runtime::Resource>::DESCRIPTOR,
    <Entity as twilio_runtime::Resource>::DESCRIPTOR,
    <Factor as twilio_runtime::Resource>::DESCRIPTOR,
    <Form as twilio_runtime::Resource>::DESCRIPTOR,
    <MessagingConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
    <Notification as twilio_runtime::Resource>::DESCRIPTOR,
    <RateLimit as twilio_runtime::Resource>::DESCRIPTOR,
    <Safelist as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <Verification as twilio_runtime::Resource>::DESCRIPTOR,
    <VerificationAttempt as twilio_runtime::Resource>::DESCRIPTOR,
    <VerificationAttemptsSummary as twilio_runtime::Resource>::DESCRIPTOR,
    <VerificationCheck as twilio_runtime::Resource>::DESCRIPTOR,
    <VerificationTemplate as twilio_runtime::Resource>::DESCRIPTOR,
    <Webhook as twilio_runtime::Resource>::DESCRIPTOR,
    <PasskeyVerification as twilio_runtime::Resource>::DESCRIPTOR,
    <PasskeyFactor as twilio_runtime::Resource>::DESCRIPTOR,
    <PasskeyChallenge as twilio_runtime::Resource>::DESCRIPTOR,
    <PasskeyApproval as twilio_runtime::Resource>::DESCRIPTOR,
];
