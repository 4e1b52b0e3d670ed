//! ```text
//! POST GET        https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p
//! GET POST DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{BrandRegistration, Service};

/// A campaign that is registered for messages to people in the US (A2P 10DLC).
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
    sid = "QE",
    list_key = "compliance",
    parent = Service,
    complete,
    /// Registers a campaign for a service.
    create = CreateUsAppToPerson,
    /// Reads one campaign.
    fetch,
    /// Lists the service's campaigns.
    list,
    /// Corrects a campaign that was rejected.
    update = UpdateUsAppToPerson,
    /// Removes a campaign: its numbers can no longer send.
    delete,
)]
#[non_exhaustive]
pub struct UsAppToPerson {
    /// The record's identifier.
    pub sid: Sid<UsAppToPerson>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Brand registration SID.
    pub brand_registration_sid: Option<Sid<BrandRegistration>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<Service>,
    /// A description.
    pub description: Option<String>,
    /// Message samples: a list.
    pub message_samples: Option<Vec<String>>,
    /// Us app to person usecase.
    pub us_app_to_person_usecase: Option<String>,
    /// Has embedded links: yes or no.
    pub has_embedded_links: Option<bool>,
    /// Has embedded phone: yes or no.
    pub has_embedded_phone: Option<bool>,
    /// Subscriber opt in: yes or no.
    pub subscriber_opt_in: Option<bool>,
    /// Age gated: yes or no.
    pub age_gated: Option<bool>,
    /// Direct lending: yes or no.
    pub direct_lending: Option<bool>,
    /// Campaign status.
    pub campaign_status: Option<String>,
    /// Campaign ID.
    pub campaign_id: Option<String>,
    /// Is externally registered: yes or no.
    pub is_externally_registered: Option<bool>,
    /// Rate limits, as JSON.
    pub rate_limits: Option<Value>,
    /// Message flow.
    pub message_flow: Option<String>,
    /// Opt in message.
    pub opt_in_message: Option<String>,
    /// Opt out message.
    pub opt_out_message: Option<String>,
    /// Help message.
    pub help_message: Option<String>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
    /// Opt out keywords: a list.
    pub opt_out_keywords: Option<Vec<String>>,
    /// Help keywords: a list.
    pub help_keywords: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Mock: yes or no.
    pub mock: Option<bool>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
}

/// The parameters for creating a [`UsAppToPerson`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUsAppToPerson {
    /// Brand registration SID.
    pub brand_registration_sid: Sid<BrandRegistration>,
    /// A description.
    pub description: String,
    /// Message flow.
    pub message_flow: String,
    /// Message samples: a list.
    pub message_samples: Vec<String>,
    /// Us app to person usecase.
    pub us_app_to_person_usecase: String,
    /// Has embedded links: yes or no.
    pub has_embedded_links: bool,
    /// Has embedded phone: yes or no.
    pub has_embedded_phone: bool,
    /// Opt in message.
    pub opt_in_message: Option<String>,
    /// Opt out message.
    pub opt_out_message: Option<String>,
    /// Help message.
    pub help_message: Option<String>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
    /// Opt out keywords: a list.
    pub opt_out_keywords: Option<Vec<String>>,
    /// Help keywords: a list.
    pub help_keywords: Option<Vec<String>>,
    /// Subscriber opt in: yes or no.
    pub subscriber_opt_in: Option<bool>,
    /// Age gated: yes or no.
    pub age_gated: Option<bool>,
    /// Direct lending: yes or no.
    pub direct_lending: Option<bool>,
}

/// The parameters for changing a [`UsAppToPerson`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[allow(clippy::struct_excessive_bools, reason = "the API asks for each")]
#[non_exhaustive]
pub struct UpdateUsAppToPerson {
    /// Has embedded links: yes or no.
    pub has_embedded_links: bool,
    /// Has embedded phone: yes or no.
    pub has_embedded_phone: bool,
    /// Message samples: a list.
    pub message_samples: Vec<String>,
    /// Message flow.
    pub message_flow: String,
    /// A description.
    pub description: String,
    /// Age gated: yes or no.
    pub age_gated: bool,
    /// Direct lending: yes or no.
    pub direct_lending: bool,
}
