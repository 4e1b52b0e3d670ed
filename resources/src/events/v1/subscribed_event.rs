//! ```text
//! POST GET        https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents
//! GET POST DELETE https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Subscription;

/// A subscribed event.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
    key = "Type",
    list_key = "types",
    parent = Subscription,
    complete,
    /// Creates a subscribed event.
    create = CreateSubscribedEvent,
    /// Reads a subscribed event.
    fetch,
    /// Lists subscribed events.
    list,
    /// Changes a subscribed event.
    update = UpdateSubscribedEvent,
    /// Removes a subscribed event.
    delete,
)]
#[non_exhaustive]
pub struct SubscribedEvent {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its type.
    pub r#type: String,
    /// Schema version. By default `0`.
    pub schema_version: Option<i64>,
    /// Subscription SID.
    pub subscription_sid: Sid<Subscription>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`SubscribedEvent`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSubscribedEvent {
    /// Its type.
    pub r#type: String,
    /// Schema version.
    pub schema_version: Option<i64>,
}

/// The parameters for changing a [`SubscribedEvent`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSubscribedEvent {
    /// Schema version.
    pub schema_version: Option<i64>,
}
