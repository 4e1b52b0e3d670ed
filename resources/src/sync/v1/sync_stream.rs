//! ```text
//! POST GET        https://sync.twilio.com/v1/Services/{ServiceSid}/Streams
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A channel for short messages that are not stored.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api/stream-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Streams",
    sid = "TO",
    alias = unique_name,
    parent = Service,
    complete,
    /// Creates a stream.
    create = CreateSyncStream,
    /// Reads one stream, by SID or unique name.
    fetch,
    /// Lists the service's streams.
    list,
    /// Changes the lifetime of the stream.
    update = UpdateSyncStream,
    /// Removes a stream.
    delete,
)]
#[non_exhaustive]
pub struct SyncStream {
    /// The record's identifier.
    pub sid: Sid<SyncStream>,
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

/// The parameters for creating a [`SyncStream`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateSyncStream {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 320 characters.
    #[param(max_length = 320)]
    pub unique_name: Option<String>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}

/// The parameters for changing a [`SyncStream`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncStream {
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}
