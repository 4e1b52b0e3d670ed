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
    /// How far it has come.
    pub status: Option<ModelBuildStatus>,
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both.
    pub unique_name: Option<String>,
    /// The record's own address.
    pub url: Option<String>,
    /// Build duration.
    pub build_duration: Option<i64>,
    /// Twilio's code of what went wrong.
    pub error_code: Option<i64>,
}

/// What it takes to create a [`ModelBuild`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateModelBuild {
    /// Where each change of status is reported.
    pub status_callback: Option<String>,
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: Option<String>,
}

/// Changes to a [`ModelBuild`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateModelBuild {
    /// A name of your choice that no other has; it may stand in the place of the SID where
    /// the API takes both. At most 64 characters.
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
