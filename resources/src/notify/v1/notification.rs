//! ```text
//! POST https://notify.twilio.com/v1/Services/{ServiceSid}/Notifications
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// A notification.
///
/// [Twilio's page](https://www.twilio.com/docs/notify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "notify",
    path = "/v1/Services/{ServiceSid}/Notifications",
    sid = "NT",
    key = none,
    parent = Service,
    complete,
    /// Creates a notification.
    create = CreateNotification,
)]
#[non_exhaustive]
pub struct Notification {
    /// The record's identifier.
    pub sid: Option<Sid<Notification>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Identities: a list. Personal data.
    #[twilio_resource(pii)]
    pub identities: Option<Vec<String>>,
    /// Tags. Personal data.
    #[twilio_resource(pii)]
    pub tags: Option<Vec<String>>,
    /// Segments: a list.
    pub segments: Option<Vec<String>>,
    /// The priority.
    pub priority: Option<NotificationPriority>,
    /// How long it lasts, in seconds. By default `0`.
    pub ttl: Option<i64>,
    /// The title.
    pub title: Option<String>,
    /// The text. Personal data.
    #[twilio_resource(pii)]
    pub body: Option<String>,
    /// Sound.
    pub sound: Option<String>,
    /// Action.
    pub action: Option<String>,
    /// Its content.
    pub data: Option<Value>,
    /// APN, as JSON.
    pub apn: Option<Value>,
    /// GCM, as JSON.
    pub gcm: Option<Value>,
    /// FCM, as JSON.
    pub fcm: Option<Value>,
    /// Whether it supports text messages.
    pub sms: Option<Value>,
    /// Facebook messenger, as JSON. Deprecated.
    pub facebook_messenger: Option<Value>,
    /// Alexa, as JSON. Deprecated.
    pub alexa: Option<Value>,
}

/// The parameters for creating a [`Notification`].
///
/// One of `identity` and `tag` is needed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateNotification {
    /// The text.
    pub body: Option<String>,
    /// The priority.
    pub priority: Option<NotificationPriority>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// The title.
    pub title: Option<String>,
    /// Sound.
    pub sound: Option<String>,
    /// Action.
    pub action: Option<String>,
    /// Its content.
    pub data: Option<Value>,
    /// APN.
    pub apn: Option<Value>,
    /// GCM.
    pub gcm: Option<Value>,
    /// Whether it supports text messages.
    pub sms: Option<Value>,
    /// Facebook messenger. Deprecated.
    #[param(deprecated)]
    pub facebook_messenger: Option<Value>,
    /// FCM.
    pub fcm: Option<Value>,
    /// Segment: a list.
    pub segment: Option<Vec<String>>,
    /// Alexa. Deprecated.
    #[param(deprecated)]
    pub alexa: Option<Value>,
    /// To binding: a list.
    pub to_binding: Option<Vec<String>>,
    /// Delivery callback URL.
    pub delivery_callback_url: Option<String>,
    /// Identity: a list.
    pub identity: Option<Vec<String>>,
    /// Tag: a list.
    pub tag: Option<Vec<String>>,
}

/// A notification priority.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NotificationPriority {
    /// `high`.
    High,
    /// `low`.
    Low,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
