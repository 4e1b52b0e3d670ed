//! ```text
//! GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{
    CallForwardingInfo, CallerNameInfo, IdentityMatchInfo, LineStatusInfo,
    LineTypeIntelligenceInfo, ReassignedNumberInfo, SimSwapInfo, SmsPumpingRiskInfo,
};

/// Data about a phone number. Each requested package has its own price.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::lookups::v2::{FetchPhoneNumber, PhoneNumber};
///
/// let line = FetchPhoneNumber::new().fields("line_type_intelligence");
/// let number = PhoneNumber::fetch(&client, "+14155550123").with(line).await?;
/// println!("{:?}: {:?}", number.valid, number.line_type_intelligence);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "lookups",
    path = "/v2/PhoneNumbers",
    key = "PhoneNumber",
    complete,
    /// Looks up a number; without `fields`, only its validity and its format.
    fetch = FetchPhoneNumber,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The country's code for calls, such as `1`.
    pub calling_country_code: Option<String>,
    /// The country. Personal data.
    #[twilio_resource(pii)]
    pub country_code: Option<String>,
    /// The number in E.164 form. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: String,
    /// The number as people in its country write it. Personal data.
    #[twilio_resource(pii)]
    pub national_format: Option<String>,
    /// Whether such a number can exist.
    pub valid: Option<bool>,
    /// The reasons why it is invalid.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// Who the number belongs to, in the US (`caller_name`).
    pub caller_name: Option<CallerNameInfo>,
    /// When its SIM was last changed (`sim_swap`).
    pub sim_swap: Option<SimSwapInfo>,
    /// Whether calls are forwarded (`call_forwarding`).
    pub call_forwarding: Option<CallForwardingInfo>,
    /// Mobile, landline or the Internet, and the carrier (`line_type_intelligence`).
    pub line_type_intelligence: Option<LineTypeIntelligenceInfo>,
    /// Whether it can be reached (`line_status`).
    pub line_status: Option<LineStatusInfo>,
    /// How well a name and an address match (`identity_match`).
    pub identity_match: Option<IdentityMatchInfo>,
    /// Whether somebody else has it now (`reassigned_number`).
    pub reassigned_number: Option<ReassignedNumberInfo>,
    /// The risk of SMS pumping fraud (`sms_pumping_risk`).
    pub sms_pumping_risk: Option<SmsPumpingRiskInfo>,
    /// Phone number quality score, as JSON.
    pub phone_number_quality_score: Option<Value>,
    /// Pre fill, as JSON.
    pub pre_fill: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`PhoneNumber`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPhoneNumber {
    /// The requested packages, with commas between them, such as
    /// `line_type_intelligence,sim_swap`.
    pub fields: Option<String>,
    /// The country, if the number is not in E.164 form. Personal data.
    #[param(pii)]
    pub country_code: Option<String>,
    /// For `identity_match`. Personal data.
    #[param(pii)]
    pub first_name: Option<String>,
    /// For `identity_match`. Personal data.
    #[param(pii)]
    pub last_name: Option<String>,
    /// Address line1. Personal data.
    #[param(pii)]
    pub address_line1: Option<String>,
    /// Address line2. Personal data.
    #[param(pii)]
    pub address_line2: Option<String>,
    /// The city. Personal data.
    #[param(pii)]
    pub city: Option<String>,
    /// State. Personal data.
    #[param(pii)]
    pub state: Option<String>,
    /// The postal code. Personal data.
    #[param(pii)]
    pub postal_code: Option<String>,
    /// Address country code. Two letters (ISO 3166-1). Personal data.
    #[param(pii)]
    pub address_country_code: Option<String>,
    /// National ID. Personal data.
    #[param(pii)]
    pub national_id: Option<String>,
    /// Date of birth. Personal data.
    #[param(pii)]
    pub date_of_birth: Option<String>,
    /// Last verified date.
    pub last_verified_date: Option<String>,
    /// Verification SID.
    pub verification_sid: Option<String>,
    /// Partner sub ID.
    pub partner_sub_id: Option<String>,
}

/// A validation error.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ValidationError {
    /// `TOO_SHORT`.
    TooShort,
    /// `TOO_LONG`.
    TooLong,
    /// `INVALID_BUT_POSSIBLE`.
    InvalidButPossible,
    /// `INVALID_COUNTRY_CODE`.
    InvalidCountryCode,
    /// `INVALID_LENGTH`.
    InvalidLength,
    /// `NOT_A_NUMBER`.
    NotANumber,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
