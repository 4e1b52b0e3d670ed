//! ```text
//! POST GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations
//! GET      https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{CustomerProfile, Policy, TrustProductEvaluationStatus};

/// A customer profile evaluation.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations",
    sid = "EL",
    list_key = "results",
    parent = CustomerProfile,
    complete,
    /// Creates a customer profile evaluation.
    create = CreateCustomerProfileEvaluation,
    /// Reads a customer profile evaluation.
    fetch,
    /// Lists customer profile evaluations.
    list,
)]
#[non_exhaustive]
pub struct CustomerProfileEvaluation {
    /// The record's identifier.
    pub sid: Sid<CustomerProfileEvaluation>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Policy SID.
    pub policy_sid: Option<Sid<Policy>>,
    /// Customer profile SID.
    pub customer_profile_sid: Sid<CustomerProfile>,
    /// Its status.
    pub status: Option<TrustProductEvaluationStatus>,
    /// The results.
    pub results: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`CustomerProfileEvaluation`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCustomerProfileEvaluation {
    /// Policy SID.
    pub policy_sid: Sid<Policy>,
}
