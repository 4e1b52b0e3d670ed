//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/ModelBuilds
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/ModelBuilds/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Assistant;

/// A model build.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/ModelBuilds",
    sid = "UG",
    alias = unique_name,
    parent = Assistant,
    complete,
    /// Creates a model build.
    create = CreateModelBuild,
    /// Reads a model build.
    fetch,
    /// Lists model builds.
    list,
    /// Changes a model build.
    update = UpdateModelBuild,
    /// Removes a model build.
    delete,
)]
#[non_exhaustive]
pub struct ModelBuild {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<ModelBuild>,
    /// Its status.
    pub status: Option<ModelBuildStatus>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Build duration.
    pub build_duration: Option<i64>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// The parameters for creating a [`ModelBuild`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateModelBuild {
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: Option<String>,
}

/// The parameters for changing a [`ModelBuild`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateModelBuild {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: Option<String>,
}

/// A model build status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ModelBuildStatus {
    /// `enqueued`.
    Enqueued,
    /// `building`.
    Building,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
