//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Queries
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Queries/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, Dialogue, ModelBuild, Sample};

/// A query.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Queries",
    sid = "UH",
    parent = Assistant,
    complete,
    /// Creates a query.
    create = CreateQuery,
    /// Reads a query.
    fetch,
    /// Lists queries.
    list = QueryFilter,
    /// Changes a query.
    update = UpdateQuery,
    /// Removes a query.
    delete,
)]
#[non_exhaustive]
pub struct Query {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The results.
    pub results: Option<Value>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// Model build SID.
    pub model_build_sid: Option<Sid<ModelBuild>>,
    /// The query.
    pub query: Option<String>,
    /// Sample SID.
    pub sample_sid: Option<Sid<Sample>>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Query>,
    /// Its status.
    pub status: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Source channel.
    pub source_channel: Option<String>,
    /// Dialogue SID.
    pub dialogue_sid: Option<Sid<Dialogue>>,
}

/// The parameters for creating a [`Query`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateQuery {
    /// The language, as a tag such as `en-US`.
    pub language: String,
    /// The query. At most 2048 characters.
    #[param(max_length = 2048)]
    pub query: String,
    /// Tasks.
    pub tasks: Option<String>,
    /// Model build.
    pub model_build: Option<String>,
}

/// The filters of a list of [`Query`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct QueryFilter {
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// Model build.
    pub model_build: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Dialogue SID.
    pub dialogue_sid: Option<Sid<Dialogue>>,
}

/// The parameters for changing a [`Query`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateQuery {
    /// Sample SID.
    pub sample_sid: Option<Sid<Sample>>,
    /// Its status.
    pub status: Option<String>,
}
