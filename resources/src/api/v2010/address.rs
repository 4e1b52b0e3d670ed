//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Account;

/// An address.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Addresses.json",
    sid = "AD",
    parent = Account,
    complete,
    /// Creates an address.
    create = CreateAddress,
    /// Reads an address.
    fetch,
    /// Lists addresses.
    list = AddressFilter,
    /// Changes an address.
    update = UpdateAddress,
    /// Removes an address.
    delete,
)]
#[non_exhaustive]
pub struct Address {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The city.
    pub city: Option<String>,
    /// The name of the person or business. Personal data.
    #[twilio_resource(pii)]
    pub customer_name: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// The postal code. Personal data.
    #[twilio_resource(pii)]
    pub postal_code: Option<String>,
    /// The state, province or region.
    pub region: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Address>,
    /// Street and number. Personal data.
    #[twilio_resource(pii)]
    pub street: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Emergency enabled: yes or no.
    pub emergency_enabled: Option<bool>,
    /// Validated: yes or no.
    pub validated: Option<bool>,
    /// Verified: yes or no.
    pub verified: Option<bool>,
    /// Street secondary. Personal data.
    #[twilio_resource(pii)]
    pub street_secondary: Option<String>,
}

/// The parameters for creating a [`Address`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAddress {
    /// The name of the person or business.
    pub customer_name: String,
    /// Street and number.
    pub street: String,
    /// The city.
    pub city: String,
    /// The state, province or region.
    pub region: String,
    /// The postal code.
    pub postal_code: String,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: String,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Emergency enabled: yes or no.
    pub emergency_enabled: Option<bool>,
    /// Auto correct address: yes or no.
    pub auto_correct_address: Option<bool>,
    /// Street secondary.
    pub street_secondary: Option<String>,
}

/// The filters of a list of [`Address`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AddressFilter {
    /// The name of the person or business. Personal data.
    #[param(pii)]
    pub customer_name: Option<String>,
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
    /// Emergency enabled: yes or no.
    pub emergency_enabled: Option<bool>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
}

/// The parameters for changing a [`Address`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAddress {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The name of the person or business.
    pub customer_name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state, province or region.
    pub region: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// Emergency enabled: yes or no.
    pub emergency_enabled: Option<bool>,
    /// Auto correct address: yes or no.
    pub auto_correct_address: Option<bool>,
    /// Street secondary.
    pub street_secondary: Option<String>,
}
