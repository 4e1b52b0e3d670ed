//! ```text
//! GET https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/{PhoneNumber}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Address;

/// A porting portability.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/Porting/Portability/PhoneNumber",
    key = "PhoneNumber",
    complete,
    /// Reads a porting portability.
    fetch = FetchPortingPortability,
)]
#[non_exhaustive]
pub struct PortingPortability {
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Portable: yes or no.
    pub portable: Option<bool>,
    /// PIN and account number required: yes or no.
    pub pin_and_account_number_required: Option<bool>,
    /// Not portable reason.
    pub not_portable_reason: Option<String>,
    /// Not portable reason code.
    pub not_portable_reason_code: Option<i64>,
    /// The type of the number.
    pub number_type: Option<PortingPortabilityNumberType>,
    /// The country. Two letters (ISO 3166-1).
    pub country: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`PortingPortability`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPortingPortability {
    /// Target account SID.
    pub target_account_sid: Option<Sid<Account>>,
    /// The associated address.
    pub address_sid: Option<Sid<Address>>,
}

/// A porting portability number type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING-KEBAB-CASE")]
#[non_exhaustive]
pub enum PortingPortabilityNumberType {
    /// `LOCAL`.
    Local,
    /// `UNKNOWN`.
    Unknown,
    /// `MOBILE`.
    Mobile,
    /// `TOLL-FREE`.
    TollFree,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
