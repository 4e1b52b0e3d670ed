//! ```text
//! POST GET        https://events.twilio.com/v1/Subscriptions
//! GET POST DELETE https://events.twilio.com/v1/Subscriptions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Sink;

/// A subscription.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Subscriptions",
    sid = "DF",
    complete,
    /// Creates a subscription.
    create = CreateSubscription,
    /// Reads a subscription.
    fetch,
    /// Lists subscriptions.
    list = SubscriptionFilter,
    /// Changes a subscription.
    update = UpdateSubscription,
    /// Removes a subscription.
    delete,
)]
#[non_exhaustive]
pub struct Subscription {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<Subscription>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description.
    pub description: Option<String>,
    /// Sink SID.
    pub sink_sid: Option<Sid<Sink>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Subscription`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSubscription {
    /// A description.
    pub description: String,
    /// Sink SID.
    pub sink_sid: Sid<Sink>,
    /// The types.
    pub types: Vec<Value>,
}

/// The filters of a list of [`Subscription`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SubscriptionFilter {
    /// Sink SID.
    pub sink_sid: Option<Sid<Sink>>,
}

/// The parameters for changing a [`Subscription`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSubscription {
    /// A description.
    pub description: Option<String>,
}
