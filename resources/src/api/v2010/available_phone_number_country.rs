//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioResource};

use super::Account;

/// An available phone number country.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json",
    key = "CountryCode",
    list_key = "countries",
    parent = Account,
    placeholders(AccountSid: Sid<twilio_runtime::Account>),
    complete,
    /// Reads an available phone number country.
    fetch,
    /// Lists available phone number countries.
    list(unpaged),
)]
#[non_exhaustive]
pub struct AvailablePhoneNumberCountry {
    /// The country. Two letters (ISO 3166-1).
    pub country_code: String,
    /// The country.
    pub country: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Whether it is new to Twilio.
    pub beta: Option<bool>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}
