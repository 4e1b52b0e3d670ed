//! ```text
//! POST GET        https://preview.twilio.com/HostedNumbers/HostedNumberOrders
//! GET POST DELETE https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::{
    Address, Application, AuthorizationDocument, HostedNumberOrderCapabilities,
    HostedNumberOrderStatus, HostedNumberOrderVerificationType, HttpMethod, Identity, PhoneNumber,
};

/// A hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/HostedNumbers/HostedNumberOrders",
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
    /// The URL of the record.
    pub url: Option<String>,
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

/// The parameters for creating a [`HostedNumberOrder`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateHostedNumberOrder {
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: String,
    /// SMS capability: yes or no.
    pub sms_capability: bool,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The application that handles messages.
    pub sms_application_sid: Option<Sid<Application>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
    /// The email address.
    pub email: Option<String>,
    /// Verification type.
    pub verification_type: Option<HostedNumberOrderVerificationType>,
    /// Verification document SID.
    pub verification_document_sid: Option<Sid<Identity>>,
}

/// The filters of a list of [`HostedNumberOrder`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct HostedNumberOrderFilter {
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

/// The parameters for changing a [`HostedNumberOrder`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateHostedNumberOrder {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Additional recipients of notifications by email.
    pub cc_emails: Option<Vec<String>>,
    /// Its status.
    pub status: Option<HostedNumberOrderStatus>,
    /// Verification code.
    pub verification_code: Option<Secret>,
    /// Verification type.
    pub verification_type: Option<HostedNumberOrderVerificationType>,
    /// Verification document SID.
    pub verification_document_sid: Option<Sid<Identity>>,
    /// Extension.
    pub extension: Option<String>,
    /// Call delay.
    pub call_delay: Option<i64>,
}
