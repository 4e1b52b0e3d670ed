//! ```text
//! GET https://intelligence.twilio.com/v2/Operators/{Sid}
//! GET https://intelligence.twilio.com/v2/Operators
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::OperatorAvailability;

/// An operator.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Operators",
    sid = "LY",
    complete,
    /// Reads an operator.
    fetch,
    /// Lists operators.
    list = OperatorFilter,
)]
#[non_exhaustive]
pub struct Operator {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<Operator>,
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
    pub availability: Option<OperatorAvailability>,
    /// Its configuration.
    pub config: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`Operator`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct OperatorFilter {
    /// Availability.
    pub availability: Option<OperatorAvailability>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
}
