//! ```text
//! POST GET        https://notify.twilio.com/v1/Services
//! GET POST DELETE https://notify.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Credential, MessagingService};

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/notify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "notify",
    path = "/v1/Services",
    sid = "IS",
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads a service.
    fetch,
    /// Lists services.
    list = ServiceFilter,
    /// Changes a service.
    update = UpdateService,
    /// Removes a service.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// APN credential SID.
    pub apn_credential_sid: Option<Sid<Credential>>,
    /// GCM credential SID.
    pub gcm_credential_sid: Option<Sid<Credential>>,
    /// FCM credential SID.
    pub fcm_credential_sid: Option<Sid<Credential>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// Facebook messenger page ID. Deprecated.
    pub facebook_messenger_page_id: Option<String>,
    /// Default APN notification protocol version.
    pub default_apn_notification_protocol_version: Option<String>,
    /// Default GCM notification protocol version.
    pub default_gcm_notification_protocol_version: Option<String>,
    /// Default FCM notification protocol version.
    pub default_fcm_notification_protocol_version: Option<String>,
    /// Log enabled: yes or no.
    pub log_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Alexa skill ID. Deprecated.
    pub alexa_skill_id: Option<String>,
    /// Default alexa notification protocol version. Deprecated.
    pub default_alexa_notification_protocol_version: Option<String>,
    /// Delivery callback URL.
    pub delivery_callback_url: Option<String>,
    /// Delivery callback enabled: yes or no.
    pub delivery_callback_enabled: Option<bool>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// APN credential SID.
    pub apn_credential_sid: Option<Sid<Credential>>,
    /// GCM credential SID.
    pub gcm_credential_sid: Option<Sid<Credential>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// Facebook messenger page ID. Deprecated.
    #[param(deprecated)]
    pub facebook_messenger_page_id: Option<String>,
    /// Default APN notification protocol version.
    pub default_apn_notification_protocol_version: Option<String>,
    /// Default GCM notification protocol version.
    pub default_gcm_notification_protocol_version: Option<String>,
    /// FCM credential SID.
    pub fcm_credential_sid: Option<Sid<Credential>>,
    /// Default FCM notification protocol version.
    pub default_fcm_notification_protocol_version: Option<String>,
    /// Log enabled: yes or no.
    pub log_enabled: Option<bool>,
    /// Alexa skill ID. Deprecated.
    #[param(deprecated)]
    pub alexa_skill_id: Option<String>,
    /// Default alexa notification protocol version. Deprecated.
    #[param(deprecated)]
    pub default_alexa_notification_protocol_version: Option<String>,
    /// Delivery callback URL.
    pub delivery_callback_url: Option<String>,
    /// Delivery callback enabled: yes or no.
    pub delivery_callback_enabled: Option<bool>,
}

/// The filters of a list of [`Service`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ServiceFilter {
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// APN credential SID.
    pub apn_credential_sid: Option<Sid<Credential>>,
    /// GCM credential SID.
    pub gcm_credential_sid: Option<Sid<Credential>>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// Facebook messenger page ID. Deprecated.
    #[param(deprecated)]
    pub facebook_messenger_page_id: Option<String>,
    /// Default APN notification protocol version.
    pub default_apn_notification_protocol_version: Option<String>,
    /// Default GCM notification protocol version.
    pub default_gcm_notification_protocol_version: Option<String>,
    /// FCM credential SID.
    pub fcm_credential_sid: Option<Sid<Credential>>,
    /// Default FCM notification protocol version.
    pub default_fcm_notification_protocol_version: Option<String>,
    /// Log enabled: yes or no.
    pub log_enabled: Option<bool>,
    /// Alexa skill ID. Deprecated.
    #[param(deprecated)]
    pub alexa_skill_id: Option<String>,
    /// Default alexa notification protocol version. Deprecated.
    #[param(deprecated)]
    pub default_alexa_notification_protocol_version: Option<String>,
    /// Delivery callback URL.
    pub delivery_callback_url: Option<String>,
    /// Delivery callback enabled: yes or no.
    pub delivery_callback_enabled: Option<bool>,
}
