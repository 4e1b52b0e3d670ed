//! ```text
//! POST GET       https://assistants.twilio.com/v1/Assistants
//! GET PUT DELETE https://assistants.twilio.com/v1/Assistants/{id}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{AssistantToolAttachment, Knowledge};

/// An assistant.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Assistants",
    key = "id",
    complete,
    /// Creates an assistant.
    create(params = CreateAssistant, body = json),
    /// Reads an assistant.
    fetch(record = AssistantWithToolsAndKnowledge),
    /// Lists assistants.
    list,
    /// Changes an assistant.
    update(params = UpdateAssistant, body = json, method = PUT),
    /// Removes an assistant.
    delete,
)]
#[non_exhaustive]
pub struct Assistant {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Customer AI, as JSON.
    pub customer_ai: Option<Value>,
    /// ID.
    pub id: String,
    /// Model.
    pub model: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Personality prompt.
    pub personality_prompt: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`Assistant`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateAssistant {
    /// Customer AI.
    pub customer_ai: Option<CustomerAi>,
    /// The name.
    pub name: String,
    /// Who owns it.
    pub owner: Option<String>,
    /// Personality prompt.
    pub personality_prompt: Option<String>,
    /// Segment credential.
    pub segment_credential: Option<SegmentCredential>,
}

/// The parameters for changing a [`Assistant`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdateAssistant {
    /// Customer AI.
    pub customer_ai: Option<CustomerAi>,
    /// The name.
    pub name: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// Personality prompt.
    pub personality_prompt: Option<String>,
    /// Segment credential.
    pub segment_credential: Option<SegmentCredential>,
}

/// A customer AI.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CustomerAi {
    /// Perception engine enabled: yes or no.
    pub perception_engine_enabled: bool,
    /// Personalization engine enabled: yes or no.
    pub personalization_engine_enabled: bool,
}

/// A segment credential.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct SegmentCredential {
    /// Profile API key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_api_key: Option<Secret>,
    /// Space ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// Write key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_key: Option<Secret>,
}

/// An assistant with tools and knowledge.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct AssistantWithToolsAndKnowledge {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// Customer AI, as JSON.
    pub customer_ai: Option<Value>,
    /// ID.
    pub id: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Personality prompt.
    pub personality_prompt: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Knowledge: a list.
    pub knowledge: Option<Vec<Knowledge>>,
    /// Tools: a list.
    pub tools: Option<Vec<AssistantToolAttachment>>,
}
