//! ```text
//! GET https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{
    Address, AuthorizationDocument, BulkHostedNumberOrder, HostedNumberOrder,
    HostedNumberOrderCapabilities, PhoneNumber,
};

/// A dependent hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
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
    /// Bulk hosting request SID.
    pub bulk_hosting_request_sid: Option<Sid<BulkHostedNumberOrder>>,
    /// Next step.
    pub next_step: Option<String>,
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
    /// Its status.
    pub status: Option<DependentHostedNumberOrderStatus>,
    /// The reason for the failure.
    pub failure_reason: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The email address. Personal data.
    #[twilio_resource(pii)]
    pub email: Option<String>,
    /// Additional recipients of notifications by email. Personal data.
    #[twilio_resource(pii)]
    pub cc_emails: Option<Vec<String>>,
    /// Contact title.
    pub contact_title: Option<String>,
    /// Contact phone number. In E.164 form, such as `+14155550123`.
    pub contact_phone_number: Option<String>,
}

/// The filters of a list of [`DependentHostedNumberOrder`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DependentHostedNumberOrderFilter {
    /// Its status.
    pub status: Option<DependentHostedNumberOrderStatus>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Incoming phone number SID.
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// A description for people. At most 128 characters. Personal data.
    #[param(max_length = 128, pii)]
    pub friendly_name: Option<String>,
}

/// A dependent hosted number order status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DependentHostedNumberOrderStatus {
    /// `received`.
    Received,
    /// `verified`.
    Verified,
    /// `pending-loa`.
    PendingLoa,
    /// `carrier-processing`.
    CarrierProcessing,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `action-required`.
    ActionRequired,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
