//! ```text
//! GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}
//! GET https://voice.twilio.com/v1/DialingPermissions/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, TwilioObject, TwilioParams, TwilioResource};

/// A dialing permissions country.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/DialingPermissions/Countries",
    key = "IsoCode",
    list_key = "content",
    complete,
    /// Reads a dialing permissions country.
    fetch,
    /// Lists dialing permissions countries.
    list(params = DialingPermissionsCountryFilter, record = DialingPermissionsCountrySummary),
)]
#[non_exhaustive]
pub struct DialingPermissionsCountry {
    /// ISO code. Two letters (ISO 3166-1).
    pub iso_code: String,
    /// The name.
    pub name: Option<String>,
    /// Continent.
    pub continent: Option<String>,
    /// Country codes: a list.
    pub country_codes: Option<Vec<String>>,
    /// Low risk numbers enabled: yes or no.
    pub low_risk_numbers_enabled: Option<bool>,
    /// High risk special numbers enabled: yes or no.
    pub high_risk_special_numbers_enabled: Option<bool>,
    /// High risk tollfraud numbers enabled: yes or no.
    pub high_risk_tollfraud_numbers_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`DialingPermissionsCountry`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DialingPermissionsCountryFilter {
    /// ISO code. Two letters (ISO 3166-1).
    pub iso_code: Option<String>,
    /// Continent.
    pub continent: Option<String>,
    /// The country.
    pub country_code: Option<String>,
    /// Low risk numbers enabled: yes or no.
    pub low_risk_numbers_enabled: Option<bool>,
    /// High risk special numbers enabled: yes or no.
    pub high_risk_special_numbers_enabled: Option<bool>,
    /// High risk tollfraud numbers enabled: yes or no.
    pub high_risk_tollfraud_numbers_enabled: Option<bool>,
}

/// A dialing permissions country summary.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct DialingPermissionsCountrySummary {
    /// ISO code. Two letters (ISO 3166-1).
    pub iso_code: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Continent.
    pub continent: Option<String>,
    /// Country codes: a list.
    pub country_codes: Option<Vec<String>>,
    /// Low risk numbers enabled: yes or no.
    pub low_risk_numbers_enabled: Option<bool>,
    /// High risk special numbers enabled: yes or no.
    pub high_risk_special_numbers_enabled: Option<bool>,
    /// High risk tollfraud numbers enabled: yes or no.
    pub high_risk_tollfraud_numbers_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
