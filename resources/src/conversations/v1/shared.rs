//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A configuration address method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationAddressMethod {
    /// `get`.
    Get,
    /// `post`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A configuration webhook method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum ConfigurationWebhookMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conversation state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConversationState {
    /// `initializing`.
    Initializing,
    /// `inactive`.
    Inactive,
    /// `active`.
    Active,
    /// `closed`.
    Closed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A user webhook enabled type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserWebhookEnabledType {
    /// `true`.
    True,
    /// `false`.
    False,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conversation message order type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConversationMessageOrderType {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conversation message receipt delivery status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConversationMessageReceiptDeliveryStatus {
    /// `read`.
    Read,
    /// `failed`.
    Failed,
    /// `delivered`.
    Delivered,
    /// `undelivered`.
    Undelivered,
    /// `sent`.
    Sent,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conversation scoped webhook target.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConversationScopedWebhookTarget {
    /// `webhook`.
    Webhook,
    /// `trigger`.
    Trigger,
    /// `studio`.
    Studio,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A user conversation state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserConversationState {
    /// `inactive`.
    Inactive,
    /// `active`.
    Active,
    /// `closed`.
    Closed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A role type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoleType {
    /// `conversation`.
    Conversation,
    /// `service`.
    Service,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A user conversation notification level.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserConversationNotificationLevel {
    /// `default`.
    Default,
    /// `muted`.
    Muted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
