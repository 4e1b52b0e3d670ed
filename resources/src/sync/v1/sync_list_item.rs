//! ```text
//! POST GET        https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, SyncList, SyncMapItemQueryFromBoundType, SyncMapItemQueryResultOrder};

/// One object of a list.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items",
    key = "Index",
    parent = SyncList,
    complete,
    /// Adds an item at the end of the list.
    create = CreateSyncListItem,
    /// Reads one item, by its index.
    fetch,
    /// Lists the items, by default in order.
    list = SyncListItemFilter,
    /// Replaces the item's data; with `if_match` only if it has not changed in between.
    update = UpdateSyncListItem,
    /// Removes an item; the indexes of the others stay.
    delete = DeleteSyncListItem,
)]
#[non_exhaustive]
pub struct SyncListItem {
    /// Its place in the order. By default `0`.
    pub index: i64,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// List SID.
    pub list_sid: Sid<SyncList>,
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

/// The parameters for creating a [`SyncListItem`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSyncListItem {
    /// Its content.
    pub data: Value,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Item TTL.
    pub item_ttl: Option<i64>,
    /// How long the collection lasts, in seconds.
    pub collection_ttl: Option<i64>,
}

/// The filters of a list of [`SyncListItem`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SyncListItemFilter {
    /// The order.
    pub order: Option<SyncMapItemQueryResultOrder>,
    /// The sender.
    pub from: Option<String>,
    /// Bounds.
    pub bounds: Option<SyncMapItemQueryFromBoundType>,
}

/// The parameters for changing a [`SyncListItem`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncListItem {
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

/// The parameters for removing a [`SyncListItem`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteSyncListItem {
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
