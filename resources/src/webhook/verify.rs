//! Webhooks of Verify.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// A factor or a challenge changed.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/webhooks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct VerifyEvent {
    /// This event's identifier.
    pub uuid: String,
    /// The type of the event.
    pub r#type: VerifyEventType,
    /// The account that the service belongs to.
    pub account_sid: Sid<Account>,
    /// The service, `VA...`.
    pub service_sid: Sid<Anything>,
    /// The application's own name for the person.
    pub entity_identity: Option<String>,
    /// The factor, `YF...`.
    pub factor_sid: Option<Sid<Anything>>,
    /// The factor's type, such as `push`.
    pub factor_type: Option<String>,
    /// The challenge, `YC...`, in an event about a challenge.
    pub challenge_sid: Option<Sid<Anything>>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// The type of an event about a factor or a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VerifyEventType {
    /// A factor was created; it cannot receive challenges yet.
    #[string_enum(name = "factor.created")]
    FactorCreated,
    /// A factor was verified; it can receive challenges.
    #[string_enum(name = "factor.verified")]
    FactorVerified,
    /// A factor was removed.
    #[string_enum(name = "factor.deleted")]
    FactorDeleted,
    /// The person approved a challenge.
    #[string_enum(name = "challenge.approved")]
    ChallengeApproved,
    /// The person denied a challenge.
    #[string_enum(name = "challenge.denied")]
    ChallengeDenied,
    /// An event that this version of the crate does not know.
    Other(Unknown),
}
