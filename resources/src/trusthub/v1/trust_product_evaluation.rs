//! ```text
//! POST GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations
//! GET      https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Policy, TrustProduct, TrustProductEvaluationStatus};

/// A trust product evaluation.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/TrustProducts/{TrustProductSid}/Evaluations",
    sid = "EL",
    list_key = "results",
    parent = TrustProduct,
    complete,
    /// Creates a trust product evaluation.
    create = CreateTrustProductEvaluation,
    /// Reads a trust product evaluation.
    fetch,
    /// Lists trust product evaluations.
    list,
)]
#[non_exhaustive]
pub struct TrustProductEvaluation {
    /// The record's identifier.
    pub sid: Sid<TrustProductEvaluation>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Policy SID.
    pub policy_sid: Option<Sid<Policy>>,
    /// Trust product SID.
    pub trust_product_sid: Sid<TrustProduct>,
    /// Its status.
    pub status: Option<TrustProductEvaluationStatus>,
    /// The results.
    pub results: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`TrustProductEvaluation`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTrustProductEvaluation {
    /// Policy SID.
    pub policy_sid: Sid<Policy>,
}
