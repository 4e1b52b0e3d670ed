//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Capabilities, Service};

/// A phone number in a [`Service`]'s pool. It has the same SID as in the account.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/phone-number)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/PhoneNumbers",
    sid = "PN",
    parent = Service,
    complete,
    /// Puts one of the account's numbers into the pool.
    create = CreatePhoneNumber,
    /// Reads one number of the pool.
    fetch,
    /// Reads the pool.
    list,
    /// Reserves the number, or lets the service choose it again.
    update = UpdatePhoneNumber,
    /// Takes the number out of the pool; the account keeps it.
    delete,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The number's identifier, `PN...`.
    pub sid: Sid<PhoneNumber>,
    /// The service whose pool the number is in.
    pub service_sid: Sid<Service>,
    /// The account that owns the number.
    pub account_sid: Sid<Account>,
    /// The number in E.164 form: `+14155550123`.
    pub phone_number: Option<String>,
    /// The account's name for the number.
    pub friendly_name: Option<String>,
    /// The number's country, in two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// The number's capabilities.
    pub capabilities: Option<Capabilities>,
    /// Whether the number is used only if a participant specifies it.
    #[twilio_resource(initial = "false")]
    pub is_reserved: Option<bool>,
    /// The number of open sessions that use the number.
    #[twilio_resource(initial = "0")]
    pub in_use: Option<u32>,
    /// When the number was put into the pool.
    pub date_created: Timestamp,
    /// When the number was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The number to put into the pool: specify its SID or the number itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// The SID that the number has in the account.
    pub sid: Option<Sid<PhoneNumber>>,
    /// The number in E.164 form: `+14155550123`.
    pub phone_number: Option<String>,
    /// Whether to use the number only if a participant specifies it; `false` by default.
    pub is_reserved: Option<bool>,
}

/// Changes to a [`PhoneNumber`]; fields that are not set do not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Whether to use the number only if a participant specifies it.
    pub is_reserved: Option<bool>,
}
