//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::ModelBuild;

/// An assistant.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants",
    sid = "UA",
    alias = unique_name,
    complete,
    /// Creates an assistant.
    create = CreateAssistant,
    /// Reads an assistant.
    fetch,
    /// Lists assistants.
    list,
    /// Changes an assistant.
    update = UpdateAssistant,
    /// Removes an assistant.
    delete,
)]
#[non_exhaustive]
pub struct Assistant {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Latest model build SID.
    pub latest_model_build_sid: Option<Sid<ModelBuild>>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Log queries: yes or no.
    pub log_queries: Option<bool>,
    /// Development stage.
    pub development_stage: Option<String>,
    /// Needs model build: yes or no.
    pub needs_model_build: Option<bool>,
    /// The record's identifier.
    pub sid: Sid<Assistant>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Callback events.
    pub callback_events: Option<String>,
}

/// The parameters for creating a [`Assistant`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateAssistant {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Log queries: yes or no.
    pub log_queries: Option<bool>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Callback events.
    pub callback_events: Option<String>,
    /// Style sheet.
    pub style_sheet: Option<Value>,
    /// Defaults.
    pub defaults: Option<Value>,
}

/// The parameters for changing a [`Assistant`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAssistant {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Log queries: yes or no.
    pub log_queries: Option<bool>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Callback events.
    pub callback_events: Option<String>,
    /// Style sheet.
    pub style_sheet: Option<Value>,
    /// Defaults.
    pub defaults: Option<Value>,
    /// Development stage.
    pub development_stage: Option<String>,
}
