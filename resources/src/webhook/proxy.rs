//! Webhooks of Proxy.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid};

use crate::proxy::v1::{Interaction, Participant, ResourceStatus, Service, Session, SessionStatus};

/// A call or message passes through a session.
///
/// A service's `callback_url` receives it after each change; its response is ignored.
/// `intercept_callback_url` receives it before the interaction: the response 403 stops the
/// interaction. Fields that are not known yet are `None`.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/webhooks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProxyInteraction {
    /// The interaction's identifier, `KI...`.
    pub interaction_sid: Sid<Interaction>,
    /// The account that the interaction belongs to.
    pub interaction_account_sid: Sid<Account>,
    /// The service that the interaction belongs to.
    pub interaction_service_sid: Sid<Service>,
    /// The session that the interaction belongs to.
    pub interaction_session_sid: Sid<Session>,
    /// The type: `Voice` or `Message`.
    pub interaction_type: Option<String>,
    /// The text of a message or the duration of a call in seconds, as the text of a JSON
    /// object.
    pub interaction_data: Option<String>,
    /// When the interaction started.
    pub interaction_date_created: Option<Timestamp>,
    /// When the interaction was last changed.
    pub interaction_date_updated: Option<Timestamp>,
    /// Who called or wrote.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// The incoming call or message.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// The status of the incoming call or message.
    pub inbound_resource_status: Option<ResourceStatus>,
    /// The type of the incoming resource, such as `call`.
    pub inbound_resource_type: Option<String>,
    /// The URL of the incoming resource.
    pub inbound_resource_url: Option<String>,
    /// Who is called or receives the message.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// The outgoing call or message.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// The status of the outgoing call or message.
    pub outbound_resource_status: Option<ResourceStatus>,
    /// The type of the outgoing resource, such as `call`.
    pub outbound_resource_type: Option<String>,
    /// The URL of the outgoing resource.
    pub outbound_resource_url: Option<String>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// A call or message to one of the service's numbers that belongs to no open session.
///
/// The response may be TwiML, or JSON that creates a session. The parameters of the
/// call or message itself (`CallSid`, `SmsSid`, `Body`, ...) are in `other`.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/webhooks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OutOfSession {
    /// The account that the number belongs to.
    #[serde(rename = "AccountSid")]
    pub account_sid: Sid<Account>,
    /// Who calls or writes.
    #[serde(rename = "From")]
    pub from: String,
    /// The number of the service's pool.
    #[serde(rename = "To")]
    pub to: String,
    /// The closed session that it would have belonged to, if there is one.
    pub session_sid: Option<Sid<Session>>,
    /// That session's service.
    pub session_service_sid: Option<Sid<Service>>,
    /// That session's unique name.
    pub session_unique_name: Option<String>,
    /// That session's status.
    pub session_status: Option<SessionStatus>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}
