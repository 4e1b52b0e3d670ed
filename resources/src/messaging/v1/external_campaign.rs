//! ```text
//! POST https://messaging.twilio.com/v1/Services/PreregisteredUsa2p
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{LinkShorteningMessagingService, UsAppToPerson};

/// A campaign of another provider whose numbers the service sends from.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/PreregisteredUsa2p",
    key = none,
    complete,
    /// Connects a campaign with a service.
    create = CreateExternalCampaign,
)]
#[non_exhaustive]
pub struct ExternalCampaign {
    /// The record's identifier.
    pub sid: Option<Sid<UsAppToPerson>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Campaign ID.
    pub campaign_id: Option<String>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<LinkShorteningMessagingService>>,
    /// When it was created.
    pub date_created: Timestamp,
}

/// The parameters for creating a [`ExternalCampaign`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateExternalCampaign {
    /// Campaign ID.
    pub campaign_id: String,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<LinkShorteningMessagingService>,
    /// Cnp migration: yes or no.
    pub cnp_migration: Option<bool>,
}
