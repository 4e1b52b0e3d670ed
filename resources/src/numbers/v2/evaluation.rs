//! ```text
//! POST GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations
//! GET      https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::{Bundle, Regulation};

/// An evaluation.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
    sid = "EL",
    list_key = "results",
    parent = Bundle,
    complete,
    /// Creates an evaluation.
    create = (),
    /// Reads an evaluation.
    fetch,
    /// Lists evaluations.
    list,
)]
#[non_exhaustive]
pub struct Evaluation {
    /// The record's identifier.
    pub sid: Sid<Evaluation>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Regulation SID.
    pub regulation_sid: Option<Sid<Regulation>>,
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Sid<Bundle>,
    /// Its status.
    pub status: Option<EvaluationStatus>,
    /// The results.
    pub results: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// An evaluation status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EvaluationStatus {
    /// `compliant`.
    Compliant,
    /// `noncompliant`.
    Noncompliant,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
