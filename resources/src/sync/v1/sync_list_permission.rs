//! ```text
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}
//! GET             https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Service, SyncList};

/// The permissions of an identity for a list.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions",
    key = "Identity",
    parent = SyncList,
    complete,
    /// Reads one identity's permissions.
    fetch,
    /// Lists the permissions for the list.
    list,
    /// Replaces the identity's permissions.
    update = UpdateSyncListPermission,
    /// Removes the identity's permissions.
    delete,
)]
#[non_exhaustive]
pub struct SyncListPermission {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// List SID.
    pub list_sid: Sid<SyncList>,
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

/// The parameters for changing a [`SyncListPermission`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSyncListPermission {
    /// Whether reading is allowed.
    pub read: bool,
    /// Whether writing is allowed.
    pub write: bool,
    /// Whether managing is allowed.
    pub manage: bool,
}
