//! ```text
//! POST GET   https://conversations.twilio.com/v1/Services
//! GET DELETE https://conversations.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A separate space for conversations, users and roles; an account starts with one.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api/service-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services",
    sid = "IS",
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads one service.
    fetch,
    /// Lists the account's services.
    list,
    /// Removes a service with all that is in it.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: String,
}
