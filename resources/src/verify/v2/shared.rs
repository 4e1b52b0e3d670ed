//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A challenge status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChallengeStatus {
    /// `pending`.
    Pending,
    /// `expired`.
    Expired,
    /// `approved`.
    Approved,
    /// `denied`.
    Denied,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A challenge reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChallengeReason {
    /// `none`.
    None,
    /// `not_needed`.
    NotNeeded,
    /// `not_requested`.
    NotRequested,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A factor type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FactorType {
    /// `push`.
    Push,
    /// `totp`.
    Totp,
    /// `passkeys`.
    Passkeys,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A factor status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FactorStatus {
    /// `unverified`.
    Unverified,
    /// `verified`.
    Verified,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A verification channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerificationChannel {
    /// `sms`.
    Sms,
    /// `call`.
    Call,
    /// `email`.
    Email,
    /// `whatsapp`.
    Whatsapp,
    /// `sna`.
    Sna,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A verification attempt channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerificationAttemptChannel {
    /// `sms`.
    Sms,
    /// `call`.
    Call,
    /// `email`.
    Email,
    /// `whatsapp`.
    Whatsapp,
    /// `rbm`.
    Rbm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A update passkey approval authenticator attachment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UpdatePasskeyApprovalAuthenticatorAttachment {
    /// `platform`.
    Platform,
    /// `cross-platform`.
    CrossPlatform,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A update passkey approval type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UpdatePasskeyApprovalType {
    /// `public-key`.
    PublicKey,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
