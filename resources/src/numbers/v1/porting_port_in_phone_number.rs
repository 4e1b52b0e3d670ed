//! ```text
//! GET DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::PortingPortIn;

/// A porting port in phone number.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber",
    sid = "PU",
    key = "PhoneNumberSid",
    parent = PortingPortIn,
    complete,
    /// Reads a porting port in phone number.
    fetch,
    /// Removes a porting port in phone number.
    delete,
)]
#[non_exhaustive]
pub struct PortingPortInPhoneNumber {
    /// Port in request SID.
    pub port_in_request_sid: Sid<PortingPortIn>,
    /// Phone number SID.
    pub phone_number_sid: Sid<PortingPortInPhoneNumber>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Phone number type.
    pub phone_number_type: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The country. Two letters (ISO 3166-1).
    pub country: Option<String>,
    /// Missing required fields: yes or no.
    pub missing_required_fields: Option<bool>,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Portable: yes or no.
    pub portable: Option<bool>,
    /// Not portability reason.
    pub not_portability_reason: Option<String>,
    /// Not portability reason code.
    pub not_portability_reason_code: Option<i64>,
    /// Port in phone number status.
    pub port_in_phone_number_status: Option<String>,
    /// Port out PIN.
    pub port_out_pin: Option<i64>,
    /// Rejection reason.
    pub rejection_reason: Option<String>,
    /// Rejection reason code.
    pub rejection_reason_code: Option<i64>,
    /// Port date.
    pub port_date: Option<Timestamp>,
}
