//! ```text
//! POST       https://numbers.twilio.com/v1/Porting/PortIn
//! GET DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Secret, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

use super::PortingPortInPhoneNumber;

/// A porting port in.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/Porting/PortIn",
    key = "PortInRequestSid",
    complete,
    /// Creates a porting port in.
    create(params = CreatePortingPortIn, body = json),
    /// Reads a porting port in.
    fetch,
    /// Removes a porting port in.
    delete,
)]
#[non_exhaustive]
pub struct PortingPortIn {
    /// Port in request SID.
    pub port_in_request_sid: Sid<PortingPortIn>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Notification emails: a list.
    pub notification_emails: Option<Vec<String>>,
    /// Target port in date.
    pub target_port_in_date: Option<Date>,
    /// Target port in time range start.
    pub target_port_in_time_range_start: Option<String>,
    /// Target port in time range end.
    pub target_port_in_time_range_end: Option<String>,
    /// Port in request status.
    pub port_in_request_status: Option<String>,
    /// Order cancellation reason.
    pub order_cancellation_reason: Option<String>,
    /// Losing carrier information.
    pub losing_carrier_information: Option<PortingLosingCarrierInformation>,
    /// Phone numbers: a list.
    pub phone_numbers: Option<Vec<PortingPortInPhoneNumberResult>>,
    /// Bundle SID.
    pub bundle_sid: Option<String>,
    /// Portability advance carrier.
    pub portability_advance_carrier: Option<String>,
    /// Auto cancel approval numbers.
    pub auto_cancel_approval_numbers: Option<String>,
    /// Documents: a list.
    pub documents: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Support ticket ID.
    pub support_ticket_id: Option<i64>,
    /// Signature request URL.
    pub signature_request_url: Option<String>,
}

/// The parameters for creating a [`PortingPortIn`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreatePortingPortIn {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Documents: a list.
    pub documents: Vec<String>,
    /// Phone numbers: a list.
    pub phone_numbers: Option<Vec<CreatePortingPortInPhoneNumbers>>,
    /// Losing carrier information.
    pub losing_carrier_information: CreatePortingPortInLosingCarrierInformation,
    /// Notification emails: a list.
    pub notification_emails: Option<Vec<String>>,
    /// Target port in date.
    pub target_port_in_date: Option<Date>,
    /// Target port in time range start.
    pub target_port_in_time_range_start: Option<String>,
    /// Target port in time range end.
    pub target_port_in_time_range_end: Option<String>,
    /// Bundle SID.
    pub bundle_sid: Option<String>,
    /// Portability advance carrier.
    pub portability_advance_carrier: Option<String>,
    /// Auto cancel approval numbers.
    pub auto_cancel_approval_numbers: Option<String>,
}

/// A porting losing carrier information.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PortingLosingCarrierInformation {
    /// The name of the person or business.
    pub customer_name: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Account telephone number.
    pub account_telephone_number: Option<String>,
    /// Address SID.
    pub address_sid: Option<String>,
    /// The address.
    pub address: Option<PortingAddress>,
    /// Authorized representative.
    pub authorized_representative: Option<String>,
    /// Authorized representative email. An email address.
    pub authorized_representative_email: Option<String>,
    /// Customer type.
    pub customer_type: Option<PortingLosingCarrierInformationCustomerType>,
    /// Authorized representative katakana.
    pub authorized_representative_katakana: Option<String>,
    /// Sub municipality.
    pub sub_municipality: Option<String>,
    /// Building.
    pub building: Option<String>,
    /// Katakana name.
    pub katakana_name: Option<String>,
}

/// A porting address.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PortingAddress {
    /// Street and number.
    pub street: Option<String>,
    /// Street 2.
    pub street_2: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// The country.
    pub country: Option<String>,
}

/// A porting losing carrier information customer type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PortingLosingCarrierInformationCustomerType {
    /// `Business`.
    Business,
    /// `Individual`.
    Individual,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A porting port in phone number result.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PortingPortInPhoneNumberResult {
    /// Not portability reason.
    pub not_portability_reason: Option<String>,
    /// Not portability reason code.
    pub not_portability_reason_code: Option<i64>,
    /// The type of the number.
    pub number_type: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// Port date.
    pub port_date: Option<Timestamp>,
    /// Port in phone number SID.
    pub port_in_phone_number_sid: Option<Sid<PortingPortInPhoneNumber>>,
    /// Port in phone number status.
    pub port_in_phone_number_status: Option<String>,
    /// Portable: yes or no.
    pub portable: Option<bool>,
    /// Rejection reason.
    pub rejection_reason: Option<String>,
    /// Rejection reason code.
    pub rejection_reason_code: Option<String>,
    /// Status last time updated timestamp.
    pub status_last_time_updated_timestamp: Option<String>,
    /// External porting vendor phone number ID.
    pub external_porting_vendor_phone_number_id: Option<String>,
}

/// Create porting port in phone numbers.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePortingPortInPhoneNumbers {
    /// The phone number.
    pub phone_number: String,
    /// PIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<Secret>,
}

/// The customer's account at the carrier that the number leaves.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePortingPortInLosingCarrierInformation {
    /// The name of the person or business.
    pub customer_name: String,
    /// Account number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Account telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_telephone_number: Option<String>,
    /// Address SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_sid: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<CreatePortingPortInAddress>,
    /// Authorized representative.
    pub authorized_representative: String,
    /// Authorized representative email. An email address.
    pub authorized_representative_email: String,
    /// Customer type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<PortingLosingCarrierInformationCustomerType>,
    /// Authorized representative katakana.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_representative_katakana: Option<String>,
    /// Sub municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_municipality: Option<String>,
    /// Building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    /// Katakana name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub katakana_name: Option<String>,
}

/// Where the number is registered.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePortingPortInAddress {
    /// Street and number.
    pub street: String,
    /// Street 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_2: Option<String>,
    /// The city.
    pub city: String,
    /// State.
    pub state: String,
    /// Zip.
    pub zip: String,
    /// The country.
    pub country: String,
}
