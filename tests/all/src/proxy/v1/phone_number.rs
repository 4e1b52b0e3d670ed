//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::Service;

/// A phone number.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/PhoneNumbers",
    sid = "PN",
    parent = Service,
    complete,
    /// Creates a phone number.
    create = CreatePhoneNumber,
    /// Reads a phone number.
    fetch,
    /// Lists phone numbers.
    list,
    /// Changes a phone number.
    update = UpdatePhoneNumber,
    /// Removes a phone number.
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
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<PhoneNumberCapabilities>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Is reserved: yes or no.
    pub is_reserved: Option<bool>,
    /// In use. By default `0`.
    pub in_use: Option<i64>,
}

/// The parameters for creating a [`PhoneNumber`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// The record's identifier.
    pub sid: Option<Sid<PhoneNumber>>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// Is reserved: yes or no.
    pub is_reserved: Option<bool>,
}

/// The parameters for changing a [`PhoneNumber`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Is reserved: yes or no.
    pub is_reserved: Option<bool>,
}

/// Phone number capabilities.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PhoneNumberCapabilities {
    /// Whether it supports faxes.
    pub fax: Option<bool>,
    /// Whether it supports messages with media.
    pub mms: Option<bool>,
    /// Whether it supports text messages.
    pub sms: Option<bool>,
    /// Whether it supports calls.
    pub voice: Option<bool>,
    /// SMS outbound: yes or no.
    pub sms_outbound: Option<bool>,
    /// Voice inbound: yes or no.
    pub voice_inbound: Option<bool>,
}
