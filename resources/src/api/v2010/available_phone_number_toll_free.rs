//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::IncomingPhoneNumberCapabilities;

/// An available phone number toll free.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json",
    key = none,
    list_key = "available_phone_numbers",
    placeholders(AccountSid: Sid<twilio_runtime::Account>, CountryCode: String),
    complete,
    /// Lists available phone number toll frees.
    list = AvailablePhoneNumberTollFreeFilter,
)]
#[non_exhaustive]
pub struct AvailablePhoneNumberTollFree {
    /// A description for people. In E.164 form, such as `+14155550123`.
    pub friendly_name: Option<String>,
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: Option<String>,
    /// The local access and transport area.
    pub lata: Option<String>,
    /// The city.
    pub locality: Option<String>,
    /// The rate center.
    pub rate_center: Option<String>,
    /// The latitude.
    pub latitude: Option<f64>,
    /// The longitude.
    pub longitude: Option<f64>,
    /// The state, province or region.
    pub region: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Which address the number needs.
    pub address_requirements: Option<String>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// Its capabilities.
    pub capabilities: Option<IncomingPhoneNumberCapabilities>,
}

/// The filters of a list of [`AvailablePhoneNumberTollFree`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AvailablePhoneNumberTollFreeFilter {
    /// The area code.
    pub area_code: Option<i64>,
    /// Digits or letters in the number, with `*` for any.
    pub contains: Option<String>,
    /// Whether it supports text messages.
    pub sms_enabled: Option<bool>,
    /// Whether it supports messages with media.
    pub mms_enabled: Option<bool>,
    /// Whether it supports calls.
    pub voice_enabled: Option<bool>,
    /// Leaves out numbers that need an address.
    pub exclude_all_address_required: Option<bool>,
    /// Leaves out numbers that need a local address.
    pub exclude_local_address_required: Option<bool>,
    /// Leaves out numbers that need a foreign address.
    pub exclude_foreign_address_required: Option<bool>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// Only near this number; only in the US and Canada. In E.164 form, such as
    /// `+14155550123`.
    pub near_number: Option<String>,
    /// Only near this place; only in the US and Canada.
    pub near_lat_long: Option<String>,
    /// The maximum distance, in miles.
    pub distance: Option<i64>,
    /// Only in this postal code; only in the US and Canada.
    pub in_postal_code: Option<String>,
    /// Only in this state or province; only in the US and Canada.
    pub in_region: Option<String>,
    /// Only in this rate center; only in the US and Canada.
    pub in_rate_center: Option<String>,
    /// Only in this local access and transport area; only in the US and Canada.
    pub in_lata: Option<String>,
    /// Only in this city.
    pub in_locality: Option<String>,
    /// Whether it supports faxes.
    pub fax_enabled: Option<bool>,
}
