//! ```text
//! POST GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges
//! GET POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Links, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown,
};

use super::{ChallengeReason, ChallengeStatus, Entity, Factor, FactorType, Service};

/// A request to a factor, which the person approves or denies.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/challenge)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
    sid = "YC",
    parent = Entity,
    complete,
    /// Asks the entity to approve something with one of its factors.
    create = CreateChallenge,
    /// Reads one challenge.
    fetch,
    /// Lists the challenges of an entity.
    list = ChallengeFilter,
    /// Responds to the challenge with the code or signature of its factor.
    update = UpdateChallenge,
)]
#[non_exhaustive]
pub struct Challenge {
    /// The record's identifier.
    pub sid: Sid<Challenge>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The entity that it belongs to.
    pub entity_sid: Option<Sid<Entity>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: String,
    /// Factor SID.
    pub factor_sid: Option<Sid<Factor>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Date responded.
    pub date_responded: Option<Timestamp>,
    /// Expiration date.
    pub expiration_date: Option<Timestamp>,
    /// Its status.
    pub status: Option<ChallengeStatus>,
    /// Responded reason.
    pub responded_reason: Option<ChallengeReason>,
    /// More details. Personal data.
    #[twilio_resource(pii)]
    pub details: Option<Value>,
    /// Hidden details, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub hidden_details: Option<Value>,
    /// Additional data. Personal data.
    #[twilio_resource(pii)]
    pub metadata: Option<Value>,
    /// The type of the factor.
    pub factor_type: Option<FactorType>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Challenge`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateChallenge {
    /// Factor SID.
    pub factor_sid: Sid<Factor>,
    /// Expiration date.
    pub expiration_date: Option<Timestamp>,
    /// Details message. At most 256 characters.
    #[param(name = "Details.Message", max_length = 256)]
    pub details_message: Option<String>,
    /// Details fields: a list.
    #[param(name = "Details.Fields")]
    pub details_fields: Option<Vec<Value>>,
    /// Hidden details.
    pub hidden_details: Option<Value>,
    /// Auth payload.
    pub auth_payload: Option<Secret>,
}

/// The filters of a list of [`Challenge`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ChallengeFilter {
    /// Factor SID.
    pub factor_sid: Option<Sid<Factor>>,
    /// Its status.
    pub status: Option<ChallengeStatus>,
    /// The order.
    pub order: Option<ChallengeListOrder>,
}

/// The parameters for changing a [`Challenge`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateChallenge {
    /// The code or signature for the challenge.
    pub auth_payload: Option<Secret>,
    /// Additional data.
    pub metadata: Option<Value>,
}

/// A challenge list order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChallengeListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
