//! ```text
//! POST GET       https://assistants.twilio.com/v1/Knowledge
//! GET PUT DELETE https://assistants.twilio.com/v1/Knowledge/{id}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::CreatePolicyRequest;

/// A knowledge.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource, TwilioObject)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Knowledge",
    key = "id",
    complete,
    /// Creates a knowledge.
    create(params = CreateKnowledge, body = json),
    /// Reads a knowledge.
    fetch,
    /// Lists knowledges.
    list = KnowledgeFilter,
    /// Changes a knowledge.
    update(params = UpdateKnowledge, body = json, method = PUT),
    /// Removes a knowledge.
    delete,
)]
#[non_exhaustive]
pub struct Knowledge {
    /// A description.
    pub description: Option<String>,
    /// ID.
    pub id: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Knowledge source details, as JSON.
    pub knowledge_source_details: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Embedding model.
    pub embedding_model: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`Knowledge`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateKnowledge {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Knowledge source details.
    pub knowledge_source_details: Option<Value>,
    /// The name.
    pub name: String,
    /// The rules.
    pub policy: Option<CreatePolicyRequest>,
    /// Its type.
    pub r#type: String,
    /// Embedding model.
    pub embedding_model: Option<String>,
}

/// The filters of a list of [`Knowledge`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct KnowledgeFilter {
    /// Assistant ID.
    pub assistant_id: Option<String>,
}

/// The parameters for changing a [`Knowledge`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdateKnowledge {
    /// A description.
    pub description: Option<String>,
    /// Knowledge source details.
    pub knowledge_source_details: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// The rules.
    pub policy: Option<CreatePolicyRequest>,
    /// Its type.
    pub r#type: Option<String>,
    /// Embedding model.
    pub embedding_model: Option<String>,
}
