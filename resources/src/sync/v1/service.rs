//! ```text
//! POST GET        https://sync.twilio.com/v1/Services
//! GET POST DELETE https://sync.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A container for documents, lists, maps and streams; `default` is the account's first
/// service.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api/service)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services",
    sid = "IS",
    alias = unique_name,
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads one service, by SID, unique name or `default`.
    fetch,
    /// Lists the account's services.
    list,
    /// Changes the specified fields.
    update = UpdateService,
    /// Removes a service with all that is in it.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Webhooks from rest enabled: yes or no.
    pub webhooks_from_rest_enabled: Option<bool>,
    /// Reachability webhooks enabled: yes or no.
    pub reachability_webhooks_enabled: Option<bool>,
    /// Acl enabled: yes or no.
    pub acl_enabled: Option<bool>,
    /// Reachability debouncing enabled: yes or no.
    pub reachability_debouncing_enabled: Option<bool>,
    /// Reachability debouncing window. By default `0`.
    pub reachability_debouncing_window: Option<i64>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Reachability webhooks enabled: yes or no.
    pub reachability_webhooks_enabled: Option<bool>,
    /// Acl enabled: yes or no.
    pub acl_enabled: Option<bool>,
    /// Reachability debouncing enabled: yes or no.
    pub reachability_debouncing_enabled: Option<bool>,
    /// Reachability debouncing window.
    pub reachability_debouncing_window: Option<i64>,
    /// Webhooks from rest enabled: yes or no.
    pub webhooks_from_rest_enabled: Option<bool>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Reachability webhooks enabled: yes or no.
    pub reachability_webhooks_enabled: Option<bool>,
    /// Acl enabled: yes or no.
    pub acl_enabled: Option<bool>,
    /// Reachability debouncing enabled: yes or no.
    pub reachability_debouncing_enabled: Option<bool>,
    /// Reachability debouncing window.
    pub reachability_debouncing_window: Option<i64>,
    /// Webhooks from rest enabled: yes or no.
    pub webhooks_from_rest_enabled: Option<bool>,
}
