//! ```text
//! POST GET   https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders
//! GET DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A sender of a channel, such as WhatsApp, in a service's pool.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{MessagingServiceSid}/ChannelSenders",
    sid = "XE",
    list_key = "senders",
    parent = Service,
    complete,
    /// Puts a sender into the pool.
    create = CreateChannelSender,
    /// Reads one sender.
    fetch,
    /// Lists the senders of channels in the pool.
    list,
    /// Takes the sender out of the pool.
    delete,
)]
#[non_exhaustive]
pub struct ChannelSender {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<Service>,
    /// The record's identifier.
    pub sid: Sid<ChannelSender>,
    /// Sender.
    pub sender: Option<String>,
    /// Sender type.
    pub sender_type: Option<String>,
    /// The country.
    pub country_code: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ChannelSender`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateChannelSender {
    /// The record's identifier.
    pub sid: Sid<ChannelSender>,
}
