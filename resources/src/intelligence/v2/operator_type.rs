//! ```text
//! GET https://intelligence.twilio.com/v2/OperatorTypes/{Sid}
//! GET https://intelligence.twilio.com/v2/OperatorTypes
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioResource, Unknown};

/// An operator type.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/OperatorTypes",
    sid = "EY",
    complete,
    /// Reads an operator type.
    fetch,
    /// Lists operator types.
    list,
)]
#[non_exhaustive]
pub struct OperatorType {
    /// The name.
    pub name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<OperatorType>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Docs link.
    pub docs_link: Option<String>,
    /// Output type.
    pub output_type: Option<OperatorTypeOutputType>,
    /// Supported languages: a list.
    pub supported_languages: Option<Vec<String>>,
    /// Provider.
    pub provider: Option<OperatorTypeProvider>,
    /// Availability.
    pub availability: Option<OperatorTypeAvailability>,
    /// Configurable: yes or no.
    pub configurable: Option<bool>,
    /// Config schema, as JSON.
    pub config_schema: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// An operator type output type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OperatorTypeOutputType {
    /// `text-classification`.
    TextClassification,
    /// `text-extraction`.
    TextExtraction,
    /// `text-extraction-normalized`.
    TextExtractionNormalized,
    /// `text-generation`.
    TextGeneration,
    /// `json`.
    Json,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An operator type provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OperatorTypeProvider {
    /// `twilio`.
    Twilio,
    /// `amazon`.
    Amazon,
    /// `openai`.
    Openai,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An operator type availability.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OperatorTypeAvailability {
    /// `internal`.
    Internal,
    /// `beta`.
    Beta,
    /// `general-availability`.
    GeneralAvailability,
    /// `retired`.
    Retired,
    /// `deprecated`.
    Deprecated,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
