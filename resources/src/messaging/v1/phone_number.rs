//! ```text
//! POST GET   https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers
//! GET DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A phone number in a service's pool.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api/phonenumber-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{ServiceSid}/PhoneNumbers",
    sid = "PN",
    parent = Service,
    complete,
    /// Puts one of the account's numbers into the pool.
    create = CreatePhoneNumber,
    /// Reads one number of the pool.
    fetch,
    /// Lists the numbers of the pool.
    list,
    /// Takes the number out of the pool; the account keeps it.
    delete,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The record's identifier.
    pub sid: Sid<PhoneNumber>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The country.
    pub country_code: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`PhoneNumber`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// Phone number SID.
    pub phone_number_sid: Sid<PhoneNumber>,
}
