//! ```text
//! GET https://lookups.twilio.com/v1/PhoneNumbers/{PhoneNumber}
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

/// A phone number.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "lookups",
    path = "/v1/PhoneNumbers",
    key = "PhoneNumber",
    complete,
    /// Reads a phone number.
    fetch = FetchPhoneNumber,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Caller name, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub caller_name: Option<Value>,
    /// The country. Personal data.
    #[twilio_resource(pii)]
    pub country_code: Option<String>,
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: String,
    /// National format. Personal data.
    #[twilio_resource(pii)]
    pub national_format: Option<String>,
    /// Carrier, as JSON.
    pub carrier: Option<Value>,
    /// Add ons, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub add_ons: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`PhoneNumber`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPhoneNumber {
    /// The country. Personal data.
    #[param(pii)]
    pub country_code: Option<String>,
    /// Its type.
    pub r#type: Option<Vec<String>>,
    /// Add ons: a list. Personal data.
    #[param(pii)]
    pub add_ons: Option<Vec<String>>,
    /// Add ons data, by name.
    #[param(name = "AddOns", prefix)]
    pub add_ons_data: Option<BTreeMap<String, String>>,
}
