//! ```text
//! POST GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments
//! GET POST https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Address;

/// An authorization document.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/HostedNumbers/AuthorizationDocuments",
    sid = "PX",
    list_key = "items",
    complete,
    /// Creates an authorization document.
    create = CreateAuthorizationDocument,
    /// Reads an authorization document.
    fetch,
    /// Lists authorization documents.
    list = AuthorizationDocumentFilter,
    /// Changes an authorization document.
    update = UpdateAuthorizationDocument,
)]
#[non_exhaustive]
pub struct AuthorizationDocument {
    /// The record's identifier.
    pub sid: Sid<AuthorizationDocument>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Its status.
    pub status: Option<AuthorizationDocumentStatus>,
    /// The email address. Personal data.
    #[twilio_resource(pii)]
    pub email: Option<String>,
    /// Additional recipients of notifications by email. Personal data.
    #[twilio_resource(pii)]
    pub cc_emails: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`AuthorizationDocument`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAuthorizationDocument {
    /// Hosted number order SIDs: a list.
    pub hosted_number_order_sids: Vec<String>,
    /// The associated address.
    pub address_sid: Sid<Address>,
    /// The email address.
    pub email: String,
    /// Contact title.
    pub contact_title: String,
    /// Contact phone number.
    pub contact_phone_number: String,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
}

/// The filters of a list of [`AuthorizationDocument`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AuthorizationDocumentFilter {
    /// The email address. Personal data.
    #[param(pii)]
    pub email: Option<String>,
    /// Its status.
    pub status: Option<AuthorizationDocumentStatus>,
}

/// The parameters for changing a [`AuthorizationDocument`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAuthorizationDocument {
    /// Hosted number order SIDs: a list.
    pub hosted_number_order_sids: Option<Vec<String>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// The email address.
    pub email: Option<String>,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
    /// Its status.
    pub status: Option<AuthorizationDocumentStatus>,
    /// Contact title.
    pub contact_title: Option<String>,
    /// Contact phone number.
    pub contact_phone_number: Option<String>,
}

/// An authorization document status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AuthorizationDocumentStatus {
    /// `opened`.
    Opened,
    /// `signing`.
    Signing,
    /// `signed`.
    Signed,
    /// `canceled`.
    Canceled,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
