//! ```text
//! POST GET        https://sync.twilio.com/v1/Services/{ServiceSid}/Maps
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// JSON objects by key, without an order.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api/map-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Maps",
    sid = "MP",
    alias = unique_name,
    parent = Service,
    complete,
    /// Creates a map.
    create = CreateSyncMap,
    /// Reads one map, by SID or unique name.
    fetch,
    /// Lists the service's maps.
    list,
    /// Changes the lifetime of the map.
    update = UpdateSyncMap,
    /// Removes a map with its items.
    delete,
)]
#[non_exhaustive]
pub struct SyncMap {
    /// The record's identifier.
    pub sid: Sid<SyncMap>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The revision; each change creates a new one.
    pub revision: Option<String>,
    /// When it expires.
    pub date_expires: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who created it. Personal data.
    #[twilio_resource(pii)]
    pub created_by: Option<String>,
}

/// The parameters for creating a [`SyncMap`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateSyncMap {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// How long the collection lasts, in seconds.
    pub collection_ttl: Option<i64>,
}

/// The parameters for changing a [`SyncMap`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncMap {
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// How long the collection lasts, in seconds.
    pub collection_ttl: Option<i64>,
}
