//! ```text
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}
//! GET             https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, SyncMap};

/// The permissions of an identity for a map.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions",
    key = "Identity",
    parent = SyncMap,
    complete,
    /// Reads one identity's permissions.
    fetch,
    /// Lists the permissions for the map.
    list,
    /// Replaces the identity's permissions.
    update = UpdateSyncMapPermission,
    /// Removes the identity's permissions.
    delete,
)]
#[non_exhaustive]
pub struct SyncMapPermission {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Map SID.
    pub map_sid: Sid<SyncMap>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: String,
    /// Whether reading is allowed.
    pub read: Option<bool>,
    /// Whether writing is allowed.
    pub write: Option<bool>,
    /// Whether managing is allowed.
    pub manage: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`SyncMapPermission`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncMapPermission {
    /// Whether reading is allowed.
    pub read: bool,
    /// Whether writing is allowed.
    pub write: bool,
    /// Whether managing is allowed.
    pub manage: bool,
}
