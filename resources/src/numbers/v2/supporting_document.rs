//! ```text
//! POST GET        https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments
//! GET POST DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A supporting document.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/SupportingDocuments",
    sid = "RD",
    list_key = "results",
    complete,
    /// Creates a supporting document.
    create = CreateSupportingDocument,
    /// Reads a supporting document.
    fetch,
    /// Lists supporting documents.
    list,
    /// Changes a supporting document.
    update = UpdateSupportingDocument,
    /// Removes a supporting document.
    delete,
)]
#[non_exhaustive]
pub struct SupportingDocument {
    /// The record's identifier.
    pub sid: Sid<SupportingDocument>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Its status.
    pub status: Option<SupportingDocumentStatus>,
    /// The reason for the failure.
    pub failure_reason: Option<String>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
    /// Its type.
    pub r#type: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`SupportingDocument`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSupportingDocument {
    /// A description for people.
    pub friendly_name: String,
    /// Its type.
    pub r#type: String,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
}

/// The parameters for changing a [`SupportingDocument`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSupportingDocument {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
}

/// A supporting document status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SupportingDocumentStatus {
    /// `draft`.
    Draft,
    /// `pending-review`.
    PendingReview,
    /// `rejected`.
    Rejected,
    /// `approved`.
    Approved,
    /// `expired`.
    Expired,
    /// `provisionally-approved`.
    ProvisionallyApproved,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
