//! ```text
//! POST GET        https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, SyncMap, SyncMapItemQueryFromBoundType, SyncMapItemQueryResultOrder};

/// One object of a map.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items",
    key = "Key",
    parent = SyncMap,
    complete,
    /// Adds an item with an unused key.
    create = CreateSyncMapItem,
    /// Reads one item, by its key.
    fetch,
    /// Lists the items, by key.
    list = SyncMapItemFilter,
    /// Replaces the item's data; with `if_match` only if it has not changed in between.
    update = UpdateSyncMapItem,
    /// Removes an item.
    delete = DeleteSyncMapItem,
)]
#[non_exhaustive]
pub struct SyncMapItem {
    /// The key. Personal data.
    #[twilio_resource(pii)]
    pub key: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Map SID.
    pub map_sid: Sid<SyncMap>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The revision; each change creates a new one.
    pub revision: Option<String>,
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub data: Option<Value>,
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

/// The parameters for creating a [`SyncMapItem`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSyncMapItem {
    /// The key. At most 320 characters.
    #[param(max_length = 320)]
    pub key: String,
    /// Its content.
    pub data: Value,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Item TTL.
    pub item_ttl: Option<i64>,
    /// How long the collection lasts, in seconds.
    pub collection_ttl: Option<i64>,
}

/// The filters of a list of [`SyncMapItem`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SyncMapItemFilter {
    /// The order.
    pub order: Option<SyncMapItemQueryResultOrder>,
    /// The sender.
    pub from: Option<String>,
    /// Bounds.
    pub bounds: Option<SyncMapItemQueryFromBoundType>,
}

/// The parameters for changing a [`SyncMapItem`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncMapItem {
    /// Its content.
    pub data: Option<Value>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Item TTL.
    pub item_ttl: Option<i64>,
    /// How long the collection lasts, in seconds.
    pub collection_ttl: Option<i64>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// The parameters for removing a [`SyncMapItem`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteSyncMapItem {
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
