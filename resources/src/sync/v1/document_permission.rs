//! ```text
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}
//! GET             https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Document, Service};

/// The permissions of an identity for a document.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions",
    key = "Identity",
    parent = Document,
    complete,
    /// Reads one identity's permissions.
    fetch,
    /// Lists the permissions for the document.
    list,
    /// Replaces the identity's permissions.
    update = UpdateDocumentPermission,
    /// Removes the identity's permissions.
    delete,
)]
#[non_exhaustive]
pub struct DocumentPermission {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Document SID.
    pub document_sid: Sid<Document>,
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

/// The parameters for changing a [`DocumentPermission`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDocumentPermission {
    /// Whether reading is allowed.
    pub read: bool,
    /// Whether writing is allowed.
    pub write: bool,
    /// Whether managing is allowed.
    pub manage: bool,
}
