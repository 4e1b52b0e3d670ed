//! ```text
//! GET POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::{Role, Service};

/// The settings for the conversations of a service: roles of new users, reachability.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Configuration",
    singleton,
    parent = Service,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateServiceConfiguration,
)]
#[non_exhaustive]
pub struct ServiceConfiguration {
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// Default conversation creator role SID.
    pub default_conversation_creator_role_sid: Option<Sid<Role>>,
    /// Default conversation role SID.
    pub default_conversation_role_sid: Option<Sid<Role>>,
    /// Default chat service role SID.
    pub default_chat_service_role_sid: Option<Sid<Role>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Whether the API shows which users are connected.
    pub reachability_enabled: Option<bool>,
}

/// The parameters for changing a [`ServiceConfiguration`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceConfiguration {
    /// Default conversation creator role SID.
    pub default_conversation_creator_role_sid: Option<Sid<Role>>,
    /// Default conversation role SID.
    pub default_conversation_role_sid: Option<Sid<Role>>,
    /// Default chat service role SID.
    pub default_chat_service_role_sid: Option<Sid<Role>>,
    /// Whether the API shows which users are connected.
    pub reachability_enabled: Option<bool>,
}
