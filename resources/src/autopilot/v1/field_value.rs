//! ```text
//! POST GET   https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/FieldTypes/{FieldTypeSid}/FieldValues
//! GET DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/FieldTypes/{FieldTypeSid}/FieldValues/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, FieldType};

/// A field value.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/FieldTypes/{FieldTypeSid}/FieldValues",
    sid = "UC",
    parent = FieldType,
    complete,
    /// Creates a field value.
    create = CreateFieldValue,
    /// Reads a field value.
    fetch,
    /// Lists field values.
    list = FieldValueFilter,
    /// Removes a field value.
    delete,
)]
#[non_exhaustive]
pub struct FieldValue {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Field type SID.
    pub field_type_sid: Sid<FieldType>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<FieldValue>,
    /// The value.
    pub value: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Synonym of.
    pub synonym_of: Option<Sid<FieldValue>>,
}

/// The parameters for creating a [`FieldValue`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFieldValue {
    /// The language, as a tag such as `en-US`.
    pub language: String,
    /// The value.
    pub value: String,
    /// Synonym of.
    pub synonym_of: Option<String>,
}

/// The filters of a list of [`FieldValue`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FieldValueFilter {
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
}
