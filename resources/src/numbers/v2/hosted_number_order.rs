//! ```text
//! POST GET        https://numbers.twilio.com/v2/HostedNumber/Orders
//! GET POST DELETE https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{
    Address, Application, AuthorizationDocument, BulkHostedNumberOrder,
    HostedNumberOrderCapabilities, PhoneNumber,
};

/// A hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/HostedNumber/Orders",
    sid = "HR",
    list_key = "items",
    complete,
    /// Creates a hosted number order.
    create = CreateHostedNumberOrder,
    /// Reads a hosted number order.
    fetch,
    /// Lists hosted number orders.
    list = HostedNumberOrderFilter,
    /// Changes a hosted number order.
    update = UpdateHostedNumberOrder,
    /// Removes a hosted number order.
    delete,
)]
#[non_exhaustive]
pub struct HostedNumberOrder {
    /// The record's identifier.
    pub sid: Sid<HostedNumberOrder>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Incoming phone number SID.
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// Signing document SID.
    pub signing_document_sid: Option<Sid<AuthorizationDocument>>,
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<HostedNumberOrderCapabilities>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
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
    /// The URL of the record.
    pub url: Option<String>,
    /// Contact title.
    pub contact_title: Option<String>,
    /// Contact phone number. In E.164 form, such as `+14155550123`.
    pub contact_phone_number: Option<String>,
    /// Bulk hosting request SID.
    pub bulk_hosting_request_sid: Option<Sid<BulkHostedNumberOrder>>,
    /// Next step.
    pub next_step: Option<String>,
    /// Verification attempts. By default `0`.
    pub verification_attempts: Option<i64>,
    /// Verification call SIDs: a list.
    pub verification_call_sids: Option<Vec<String>>,
    /// Verification call delay. By default `0`.
    pub verification_call_delay: Option<i64>,
    /// Verification call extension.
    pub verification_call_extension: Option<String>,
    /// Verification code.
    pub verification_code: Option<Secret>,
    /// Verification type.
    pub verification_type: Option<HostedNumberOrderVerificationType>,
}

/// The parameters for creating a [`HostedNumberOrder`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateHostedNumberOrder {
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: String,
    /// Contact phone number. In E.164 form, such as `+14155550123`.
    pub contact_phone_number: String,
    /// The associated address.
    pub address_sid: Sid<Address>,
    /// The email address.
    pub email: String,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// SMS capability: yes or no.
    pub sms_capability: Option<bool>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The application that handles messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// Contact title.
    pub contact_title: Option<String>,
}

/// The filters of a list of [`HostedNumberOrder`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct HostedNumberOrderFilter {
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
    /// SMS capability: yes or no.
    pub sms_capability: Option<bool>,
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub phone_number: Option<String>,
    /// Incoming phone number SID.
    pub incoming_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// A description for people. At most 128 characters. Personal data.
    #[param(max_length = 128, pii)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`HostedNumberOrder`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateHostedNumberOrder {
    /// Its status.
    pub status: HostedNumberOrderStatus,
    /// Verification call delay.
    pub verification_call_delay: Option<i64>,
    /// Verification call extension.
    pub verification_call_extension: Option<String>,
}

/// A hosted number order status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderStatus {
    /// `twilio-processing`.
    TwilioProcessing,
    /// `received`.
    Received,
    /// `pending-verification`.
    PendingVerification,
    /// `verified`.
    Verified,
    /// `pending-loa`.
    PendingLoa,
    /// `carrier-processing`.
    CarrierProcessing,
    /// `testing`.
    Testing,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `action-required`.
    ActionRequired,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A hosted number order verification type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HostedNumberOrderVerificationType {
    /// `phone-call`.
    PhoneCall,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
