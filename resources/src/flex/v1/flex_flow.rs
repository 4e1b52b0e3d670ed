//! ```text
//! POST GET        https://flex-api.twilio.com/v1/FlexFlows
//! GET POST DELETE https://flex-api.twilio.com/v1/FlexFlows/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{ChatService, Flow, TaskrouterTargetWorkflow, Workspace};

/// A flex flow.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/FlexFlows",
    sid = "FO",
    complete,
    /// Creates a flex flow.
    create = CreateFlexFlow,
    /// Reads a flex flow.
    fetch,
    /// Lists flex flows.
    list = FlexFlowFilter,
    /// Changes a flex flow.
    update = UpdateFlexFlow,
    /// Removes a flex flow.
    delete,
)]
#[non_exhaustive]
pub struct FlexFlow {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<FlexFlow>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<ChatService>>,
    /// Channel type.
    pub channel_type: Option<FlexFlowChannelType>,
    /// Contact identity.
    pub contact_identity: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Integration type.
    pub integration_type: Option<FlexFlowIntegrationType>,
    /// Integration, as JSON.
    pub integration: Option<Value>,
    /// Long lived: yes or no.
    pub long_lived: Option<bool>,
    /// Janitor enabled: yes or no.
    pub janitor_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`FlexFlow`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFlexFlow {
    /// A description for people.
    pub friendly_name: String,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<ChatService>,
    /// Channel type.
    pub channel_type: FlexFlowChannelType,
    /// Contact identity.
    pub contact_identity: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Integration type.
    pub integration_type: Option<FlexFlowIntegrationType>,
    /// Integration flow SID.
    #[param(name = "Integration.FlowSid")]
    pub integration_flow_sid: Option<Sid<Flow>>,
    /// Integration URL.
    #[param(name = "Integration.Url")]
    pub integration_url: Option<String>,
    /// Integration workspace SID.
    #[param(name = "Integration.WorkspaceSid")]
    pub integration_workspace_sid: Option<Sid<Workspace>>,
    /// Integration workflow SID.
    #[param(name = "Integration.WorkflowSid")]
    pub integration_workflow_sid: Option<Sid<TaskrouterTargetWorkflow>>,
    /// Integration channel.
    #[param(name = "Integration.Channel")]
    pub integration_channel: Option<String>,
    /// Integration timeout.
    #[param(name = "Integration.Timeout")]
    pub integration_timeout: Option<i64>,
    /// Integration priority.
    #[param(name = "Integration.Priority")]
    pub integration_priority: Option<i64>,
    /// Integration creation on message: yes or no.
    #[param(name = "Integration.CreationOnMessage")]
    pub integration_creation_on_message: Option<bool>,
    /// Long lived: yes or no.
    pub long_lived: Option<bool>,
    /// Janitor enabled: yes or no.
    pub janitor_enabled: Option<bool>,
    /// Integration retry count.
    #[param(name = "Integration.RetryCount")]
    pub integration_retry_count: Option<i64>,
}

/// The filters of a list of [`FlexFlow`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FlexFlowFilter {
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`FlexFlow`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFlexFlow {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<ChatService>>,
    /// Channel type.
    pub channel_type: Option<FlexFlowChannelType>,
    /// Contact identity.
    pub contact_identity: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Integration type.
    pub integration_type: Option<FlexFlowIntegrationType>,
    /// Integration flow SID.
    #[param(name = "Integration.FlowSid")]
    pub integration_flow_sid: Option<Sid<Flow>>,
    /// Integration URL.
    #[param(name = "Integration.Url")]
    pub integration_url: Option<String>,
    /// Integration workspace SID.
    #[param(name = "Integration.WorkspaceSid")]
    pub integration_workspace_sid: Option<Sid<Workspace>>,
    /// Integration workflow SID.
    #[param(name = "Integration.WorkflowSid")]
    pub integration_workflow_sid: Option<Sid<TaskrouterTargetWorkflow>>,
    /// Integration channel.
    #[param(name = "Integration.Channel")]
    pub integration_channel: Option<String>,
    /// Integration timeout.
    #[param(name = "Integration.Timeout")]
    pub integration_timeout: Option<i64>,
    /// Integration priority.
    #[param(name = "Integration.Priority")]
    pub integration_priority: Option<i64>,
    /// Integration creation on message: yes or no.
    #[param(name = "Integration.CreationOnMessage")]
    pub integration_creation_on_message: Option<bool>,
    /// Long lived: yes or no.
    pub long_lived: Option<bool>,
    /// Janitor enabled: yes or no.
    pub janitor_enabled: Option<bool>,
    /// Integration retry count.
    #[param(name = "Integration.RetryCount")]
    pub integration_retry_count: Option<i64>,
}

/// A flex flow channel type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FlexFlowChannelType {
    /// `web`.
    Web,
    /// `sms`.
    Sms,
    /// `facebook`.
    Facebook,
    /// `whatsapp`.
    Whatsapp,
    /// `line`.
    Line,
    /// `custom`.
    Custom,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A flex flow integration type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FlexFlowIntegrationType {
    /// `studio`.
    Studio,
    /// `external`.
    External,
    /// `task`.
    Task,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
