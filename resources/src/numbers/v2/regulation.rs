//! ```text
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations/{Sid}
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::AnyEndUserType;

/// A regulation.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Regulations",
    sid = "RN",
    list_key = "results",
    complete,
    /// Reads a regulation.
    fetch = FetchRegulation,
    /// Lists regulations.
    list = RegulationFilter,
)]
#[non_exhaustive]
pub struct Regulation {
    /// The record's identifier.
    pub sid: Sid<Regulation>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// The type of the number.
    pub number_type: Option<String>,
    /// End user type.
    pub end_user_type: Option<AnyEndUserType>,
    /// Requirements, as JSON.
    pub requirements: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`Regulation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchRegulation {
    /// Include constraints: yes or no.
    pub include_constraints: Option<bool>,
}

/// The filters of a list of [`Regulation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RegulationFilter {
    /// End user type.
    pub end_user_type: Option<AnyEndUserType>,
    /// The country.
    pub iso_country: Option<String>,
    /// The type of the number.
    pub number_type: Option<String>,
    /// Include constraints: yes or no.
    pub include_constraints: Option<bool>,
}
