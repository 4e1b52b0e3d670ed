//! ```text
//! GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::{
    Address, AuthorizationDocument, HostedNumberOrder, HostedNumberOrderCapabilities,
    HostedNumberOrderStatus, HostedNumberOrderVerificationType, Identity, PhoneNumber,
};

/// A dependent hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
    key = none,
    list_key = "items",
    parent = AuthorizationDocument,
    complete,
    /// Lists dependent hosted number orders.
    list = DependentHostedNumberOrderFilter,
)]
#[non_exhaustive]
pub struct DependentHostedNumberOrder {
    /// The record's identifier.
    pub sid: Option<Sid<HostedNumberOrder>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Incoming phone number SID.
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Signing document SID.
    pub signing_document_sid: Sid<AuthorizationDocument>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<HostedNumberOrderCapabilities>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
    /// The reason for the failure.
    pub failure_reason: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Verification attempts. By default `0`.
    pub verification_attempts: Option<i64>,
    /// The email address. Personal data.
    #[twilio_resource(pii)]
    pub email: Option<String>,
    /// Additional recipients of notifications by email. Personal data.
    #[twilio_resource(pii)]
    pub cc_emails: Option<Vec<String>>,
    /// Verification type.
    pub verification_type: Option<HostedNumberOrderVerificationType>,
    /// Verification document SID.
    pub verification_document_sid: Option<Sid<Identity>>,
    /// Extension.
    pub extension: Option<String>,
    /// Call delay. By default `0`.
    pub call_delay: Option<i64>,
    /// Verification code.
    pub verification_code: Option<Secret>,
    /// Verification call SIDs: a list.
    pub verification_call_sids: Option<Vec<String>>,
}

/// The filters of a list of [`DependentHostedNumberOrder`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DependentHostedNumberOrderFilter {
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Incoming phone number SID.
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// A description for people. At most 64 characters. Personal data.
    #[param(max_length = 64, pii)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[param(pii)]
    pub unique_name: Option<String>,
}
