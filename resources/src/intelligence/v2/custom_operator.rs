//! ```text
//! POST GET        https://intelligence.twilio.com/v2/Operators/Custom
//! GET POST DELETE https://intelligence.twilio.com/v2/Operators/Custom/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::OperatorAvailability;

/// A custom operator.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Operators/Custom",
    sid = "LY",
    list_key = "operators",
    complete,
    /// Creates a custom operator.
    create = CreateCustomOperator,
    /// Reads a custom operator.
    fetch,
    /// Lists custom operators.
    list = CustomOperatorFilter,
    /// Changes a custom operator.
    update = UpdateCustomOperator,
    /// Removes a custom operator.
    delete,
)]
#[non_exhaustive]
pub struct CustomOperator {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<CustomOperator>,
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

/// The parameters for creating a [`CustomOperator`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCustomOperator {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Operator type.
    pub operator_type: String,
    /// Its configuration.
    pub config: Value,
}

/// The filters of a list of [`CustomOperator`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CustomOperatorFilter {
    /// Availability.
    pub availability: Option<OperatorAvailability>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
}

/// The parameters for changing a [`CustomOperator`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCustomOperator {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Its configuration.
    pub config: Value,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
