//! ```text
//! GET POST https://flex-api.twilio.com/v1/Configuration
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{
    ChatService, FlexInstance, FunctionsService, MessagingService, TaskrouterOfflineActivity,
    TaskrouterTargetTaskqueue, TaskrouterTargetWorkflow, Workspace,
};

/// A configuration.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Configuration",
    singleton,
    complete,
    /// Reads a configuration.
    fetch = FetchConfiguration,
    /// Changes a configuration.
    update(body = json),
)]
#[non_exhaustive]
pub struct Configuration {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
    /// Its status.
    pub status: Option<ConfigurationStatus>,
    /// Taskrouter workspace SID.
    pub taskrouter_workspace_sid: Option<Sid<Workspace>>,
    /// Taskrouter target workflow SID.
    pub taskrouter_target_workflow_sid: Option<Sid<TaskrouterTargetWorkflow>>,
    /// Taskrouter target taskqueue SID.
    pub taskrouter_target_taskqueue_sid: Option<Sid<TaskrouterTargetTaskqueue>>,
    /// Taskrouter taskqueues: a list.
    pub taskrouter_taskqueues: Option<Vec<Value>>,
    /// Taskrouter skills: a list.
    pub taskrouter_skills: Option<Vec<Value>>,
    /// Taskrouter worker channels, as JSON.
    pub taskrouter_worker_channels: Option<Value>,
    /// Taskrouter worker attributes, as JSON.
    pub taskrouter_worker_attributes: Option<Value>,
    /// Taskrouter offline activity SID.
    pub taskrouter_offline_activity_sid: Option<Sid<TaskrouterOfflineActivity>>,
    /// Runtime domain.
    pub runtime_domain: Option<String>,
    /// Messaging service instance SID.
    pub messaging_service_instance_sid: Option<Sid<MessagingService>>,
    /// Chat service instance SID.
    pub chat_service_instance_sid: Option<Sid<ChatService>>,
    /// Flex service instance SID.
    pub flex_service_instance_sid: Option<Sid<ChatService>>,
    /// Flex instance SID.
    pub flex_instance_sid: Option<Sid<FlexInstance>>,
    /// Ui language.
    pub ui_language: Option<String>,
    /// Ui attributes, as JSON.
    pub ui_attributes: Option<Value>,
    /// Ui dependencies, as JSON.
    pub ui_dependencies: Option<Value>,
    /// Ui version.
    pub ui_version: Option<String>,
    /// Service version.
    pub service_version: Option<String>,
    /// Call recording enabled: yes or no.
    pub call_recording_enabled: Option<bool>,
    /// Call recording webhook URL.
    pub call_recording_webhook_url: Option<String>,
    /// Crm enabled: yes or no.
    pub crm_enabled: Option<bool>,
    /// Crm type.
    pub crm_type: Option<String>,
    /// Crm callback URL.
    pub crm_callback_url: Option<String>,
    /// Crm fallback URL.
    pub crm_fallback_url: Option<String>,
    /// Crm attributes, as JSON.
    pub crm_attributes: Option<Value>,
    /// Public attributes, as JSON.
    pub public_attributes: Option<Value>,
    /// Plugin service enabled: yes or no.
    pub plugin_service_enabled: Option<bool>,
    /// Plugin service attributes, as JSON.
    pub plugin_service_attributes: Option<Value>,
    /// Integrations: a list.
    pub integrations: Option<Vec<Value>>,
    /// Outbound call flows, as JSON.
    pub outbound_call_flows: Option<Value>,
    /// Serverless service SIDs: a list.
    pub serverless_service_sids: Option<Vec<Sid<FunctionsService>>>,
    /// Queue stats configuration, as JSON.
    pub queue_stats_configuration: Option<Value>,
    /// Notifications, as JSON.
    pub notifications: Option<Value>,
    /// Markdown, as JSON.
    pub markdown: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Flex insights hr, as JSON.
    pub flex_insights_hr: Option<Value>,
    /// Flex insights drilldown: yes or no.
    pub flex_insights_drilldown: Option<bool>,
    /// Flex URL.
    pub flex_url: Option<String>,
    /// Channel configs: a list.
    pub channel_configs: Option<Vec<Value>>,
    /// Debugger integration, as JSON.
    pub debugger_integration: Option<Value>,
    /// Flex ui status report, as JSON.
    pub flex_ui_status_report: Option<Value>,
    /// Agent conv end methods, as JSON.
    pub agent_conv_end_methods: Option<Value>,
    /// Citrix voice vdi, as JSON.
    pub citrix_voice_vdi: Option<Value>,
    /// Offline config, as JSON.
    pub offline_config: Option<Value>,
}

/// The parameters for reading a [`Configuration`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchConfiguration {
    /// Ui version.
    pub ui_version: Option<String>,
}

/// A configuration status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationStatus {
    /// `ok`.
    Ok,
    /// `inprogress`.
    Inprogress,
    /// `notstarted`.
    Notstarted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
