//! ```text
//! POST https://autopilot.twilio.com/v1/Assistants/Restore
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, ModelBuild};

/// A restore assistant.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/Restore",
    singleton,
    complete,
    /// Changes a restore assistant.
    update = UpdateRestoreAssistant,
)]
#[non_exhaustive]
pub struct RestoreAssistant {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Option<Sid<Assistant>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Needs model build: yes or no.
    pub needs_model_build: Option<bool>,
    /// Latest model build SID.
    pub latest_model_build_sid: Option<Sid<ModelBuild>>,
    /// Log queries: yes or no.
    pub log_queries: Option<bool>,
    /// Development stage.
    pub development_stage: Option<String>,
    /// The URL that receives events.
    pub callback_url: Option<String>,
    /// Callback events.
    pub callback_events: Option<String>,
}

/// The parameters for changing a [`RestoreAssistant`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRestoreAssistant {
    /// Assistant.
    pub assistant: String,
}
