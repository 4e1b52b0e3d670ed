//! ```text
//! GET https://intelligence.twilio.com/v2/Operators/PreBuilt/{Sid}
//! GET https://intelligence.twilio.com/v2/Operators/PreBuilt
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A prebuilt operator.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Operators/PreBuilt",
    sid = "LY",
    list_key = "operators",
    complete,
    /// Reads a prebuilt operator.
    fetch,
    /// Lists prebuilt operators.
    list = PrebuiltOperatorFilter,
)]
#[non_exhaustive]
pub struct PrebuiltOperator {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<PrebuiltOperator>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Operator type.
    pub operator_type: Option<String>,
    /// The version. By default `0`.
    pub version: Option<i64>,
    /// Availability.
    pub availability: Option<PrebuiltOperatorAvailability>,
    /// Its configuration.
    pub config: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`PrebuiltOperator`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PrebuiltOperatorFilter {
    /// Availability.
    pub availability: Option<PrebuiltOperatorAvailability>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
}

/// A prebuilt operator availability.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PrebuiltOperatorAvailability {
    /// `internal`.
    Internal,
    /// `beta`.
    Beta,
    /// `public`.
    Public,
    /// `retired`.
    Retired,
    /// `general-availability`.
    GeneralAvailability,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
