//! ```text
//! POST GET   https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants
//! GET DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{PhoneNumber, Service, Session};

/// A participant.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    sid = "KP",
    parent = Session,
    complete,
    /// Creates a participant.
    create = CreateParticipant,
    /// Reads a participant.
    fetch,
    /// Lists participants.
    list,
    /// Removes a participant.
    delete,
)]
#[non_exhaustive]
pub struct Participant {
    /// The record's identifier.
    pub sid: Sid<Participant>,
    /// Session SID.
    pub session_sid: Sid<Session>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Identifier. Personal data.
    #[twilio_resource(pii)]
    pub identifier: Option<String>,
    /// Proxy identifier.
    pub proxy_identifier: Option<String>,
    /// Proxy identifier SID.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    /// When it was removed.
    pub date_deleted: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Participant`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateParticipant {
    /// Identifier.
    pub identifier: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Proxy identifier.
    pub proxy_identifier: Option<String>,
    /// Proxy identifier SID.
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
}
