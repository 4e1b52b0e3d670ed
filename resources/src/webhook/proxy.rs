//! What Proxy sends.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid};

use crate::proxy::v1::{Interaction, Participant, ResourceStatus, Service, Session, SessionStatus};

/// A call or message passes through a session.
///
/// A service's `callback_url` gets it for each change and its response does not
/// matter. `intercept_callback_url` gets it before: the response 403 stops the
/// interaction. Fields that are not known yet are `None`.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/webhooks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProxyInteraction {
    /// The interaction's identifier, `KI...`.
    pub interaction_sid: Sid<Interaction>,
    /// The account that it belongs to.
    pub interaction_account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub interaction_service_sid: Sid<Service>,
    /// The session that it belongs to.
    pub interaction_session_sid: Sid<Session>,
    /// What passes: `Voice` or `Message`.
    pub interaction_type: Option<String>,
    /// What a message says or how many seconds a call took, as the text of a JSON
    /// object.
    pub interaction_data: Option<String>,
    /// When it began.
    pub interaction_date_created: Option<Timestamp>,
    /// When it was last changed.
    pub interaction_date_updated: Option<Timestamp>,
    /// Who called or wrote.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// The call or message that came in.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// How far the incoming half has come.
    pub inbound_resource_status: Option<ResourceStatus>,
    /// What came in, such as `call`.
    pub inbound_resource_type: Option<String>,
    /// The address of what came in.
    pub inbound_resource_url: Option<String>,
    /// Who is called or written to.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// The call or message that goes out.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// How far the outgoing half has come.
    pub outbound_resource_status: Option<ResourceStatus>,
    /// What goes out, such as `call`.
    pub outbound_resource_type: Option<String>,
    /// The address of what goes out.
    pub outbound_resource_url: Option<String>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// A call or message to one of the service's numbers that belongs to no open session.
///
/// The response may be TwiML, or JSON that makes a session. The parameters of the
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
    /// The closed session that it would have belonged to, where there was one.
    pub session_sid: Option<Sid<Session>>,
    /// That session's service.
    pub session_service_sid: Option<Sid<Service>>,
    /// That session's unique name.
    pub session_unique_name: Option<String>,
    /// That session's status.
    pub session_status: Option<SessionStatus>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}
