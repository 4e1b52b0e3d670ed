//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/FieldTypes
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/FieldTypes/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// A field type.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/FieldTypes",
    sid = "UB",
    alias = unique_name,
    parent = Assistant,
    complete,
    /// Creates a field type.
    create = CreateFieldType,
    /// Reads a field type.
    fetch,
    /// Lists field types.
    list,
    /// Changes a field type.
    update = UpdateFieldType,
    /// Removes a field type.
    delete,
)]
#[non_exhaustive]
pub struct FieldType {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<FieldType>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`FieldType`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFieldType {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`FieldType`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFieldType {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}
