//! ```text
//! POST GET        https://conversations.twilio.com/v1/Configuration/Addresses
//! GET POST DELETE https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{ConfigurationAddressMethod, Flow, Service};

/// An address that opens a conversation when it receives the first message from a
/// person.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Configuration/Addresses",
    sid = "IG",
    list_key = "address_configurations",
    complete,
    /// Allows messages to an address to open conversations.
    create = CreateConfigurationAddress,
    /// Reads one address.
    fetch,
    /// Lists the addresses.
    list = ConfigurationAddressFilter,
    /// Changes the specified fields.
    update = UpdateConfigurationAddress,
    /// Removes the configuration: messages to the address no longer open conversations.
    delete,
)]
#[non_exhaustive]
pub struct ConfigurationAddress {
    /// The record's identifier.
    pub sid: Sid<ConfigurationAddress>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its type.
    pub r#type: Option<String>,
    /// The address. Personal data.
    #[twilio_resource(pii)]
    pub address: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Auto creation, as JSON.
    pub auto_creation: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Address country.
    pub address_country: Option<String>,
}

/// The parameters for creating a [`ConfigurationAddress`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateConfigurationAddress {
    /// Its type.
    pub r#type: ConfigurationAddressType,
    /// The address.
    pub address: String,
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: Option<String>,
    /// Auto creation enabled: yes or no.
    #[param(name = "AutoCreation.Enabled")]
    pub auto_creation_enabled: Option<bool>,
    /// Auto creation type.
    #[param(name = "AutoCreation.Type")]
    pub auto_creation_type: Option<ConfigurationAddressAutoCreationType>,
    /// Auto creation conversation service SID.
    #[param(name = "AutoCreation.ConversationServiceSid")]
    pub auto_creation_conversation_service_sid: Option<Sid<Service>>,
    /// Auto creation webhook URL.
    #[param(name = "AutoCreation.WebhookUrl")]
    pub auto_creation_webhook_url: Option<String>,
    /// Auto creation webhook method.
    #[param(name = "AutoCreation.WebhookMethod")]
    pub auto_creation_webhook_method: Option<ConfigurationAddressMethod>,
    /// Auto creation webhook filters: a list.
    #[param(name = "AutoCreation.WebhookFilters")]
    pub auto_creation_webhook_filters: Option<Vec<String>>,
    /// Auto creation studio flow SID.
    #[param(name = "AutoCreation.StudioFlowSid")]
    pub auto_creation_studio_flow_sid: Option<Sid<Flow>>,
    /// Auto creation studio retry count.
    #[param(name = "AutoCreation.StudioRetryCount")]
    pub auto_creation_studio_retry_count: Option<i64>,
    /// Address country.
    pub address_country: Option<String>,
}

/// The filters of a list of [`ConfigurationAddress`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConfigurationAddressFilter {
    /// Its type.
    pub r#type: Option<String>,
}

/// The parameters for changing a [`ConfigurationAddress`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConfigurationAddress {
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: Option<String>,
    /// Auto creation enabled: yes or no.
    #[param(name = "AutoCreation.Enabled")]
    pub auto_creation_enabled: Option<bool>,
    /// Auto creation type.
    #[param(name = "AutoCreation.Type")]
    pub auto_creation_type: Option<ConfigurationAddressAutoCreationType>,
    /// Auto creation conversation service SID.
    #[param(name = "AutoCreation.ConversationServiceSid")]
    pub auto_creation_conversation_service_sid: Option<Sid<Service>>,
    /// Auto creation webhook URL.
    #[param(name = "AutoCreation.WebhookUrl")]
    pub auto_creation_webhook_url: Option<String>,
    /// Auto creation webhook method.
    #[param(name = "AutoCreation.WebhookMethod")]
    pub auto_creation_webhook_method: Option<ConfigurationAddressMethod>,
    /// Auto creation webhook filters: a list.
    #[param(name = "AutoCreation.WebhookFilters")]
    pub auto_creation_webhook_filters: Option<Vec<String>>,
    /// Auto creation studio flow SID.
    #[param(name = "AutoCreation.StudioFlowSid")]
    pub auto_creation_studio_flow_sid: Option<Sid<Flow>>,
    /// Auto creation studio retry count.
    #[param(name = "AutoCreation.StudioRetryCount")]
    pub auto_creation_studio_retry_count: Option<i64>,
}

/// A configuration address type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationAddressType {
    /// `sms`.
    Sms,
    /// `whatsapp`.
    Whatsapp,
    /// `messenger`.
    Messenger,
    /// `gbm`.
    Gbm,
    /// `email`.
    Email,
    /// `rcs`.
    Rcs,
    /// `apple`.
    Apple,
    /// `chat`.
    Chat,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A configuration address auto creation type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationAddressAutoCreationType {
    /// `webhook`.
    Webhook,
    /// `studio`.
    Studio,
    /// `default`.
    Default,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
