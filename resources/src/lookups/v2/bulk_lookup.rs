//! ```text
//! POST https://lookups.twilio.com/v2/batch/query
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown};

use super::{
    CallForwardingInfo, CallerNameInfo, IdentityMatchInfo, LineStatusInfo,
    LineTypeIntelligenceInfo, ReassignedNumberInfo, SimSwapInfo, SmsPumpingRiskInfo,
};

/// Lookups of several numbers, in one request.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "lookups",
    path = "/v2/batch/query",
    key = none,
    complete,
    /// Looks up the numbers.
    create(params = CreateBulkLookup, body = json),
)]
#[non_exhaustive]
pub struct BulkLookup {
    /// Phone numbers: a list.
    pub phone_numbers: Option<Vec<LookupBatchResponse>>,
}

/// The parameters for creating a [`BulkLookup`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateBulkLookup {
    /// Phone numbers: a list.
    pub phone_numbers: Option<Vec<LookupBatchRequest>>,
}

/// A lookup batch response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct LookupBatchResponse {
    /// Correlation ID.
    pub correlation_id: Option<String>,
    /// Twilio error code.
    pub twilio_error_code: Option<i64>,
    /// Calling country code.
    pub calling_country_code: Option<String>,
    /// The country.
    pub country_code: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// National format.
    pub national_format: Option<String>,
    /// Whether it is valid.
    pub valid: Option<bool>,
    /// Validation errors: a list.
    pub validation_errors: Option<Vec<String>>,
    /// Caller name.
    pub caller_name: Option<CallerNameInfo>,
    /// SIM swap.
    pub sim_swap: Option<SimSwapInfo>,
    /// Call forwarding.
    pub call_forwarding: Option<CallForwardingInfo>,
    /// Line type intelligence.
    pub line_type_intelligence: Option<LineTypeIntelligenceInfo>,
    /// Line status.
    pub line_status: Option<LineStatusInfo>,
    /// Identity match.
    pub identity_match: Option<IdentityMatchInfo>,
    /// Reassigned number.
    pub reassigned_number: Option<ReassignedNumberInfo>,
    /// SMS pumping risk.
    pub sms_pumping_risk: Option<SmsPumpingRiskInfo>,
    /// Phone number quality score, as JSON.
    pub phone_number_quality_score: Option<Value>,
    /// Pre fill, as JSON.
    pub pre_fill: Option<Value>,
}

/// A lookup batch request.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct LookupBatchRequest {
    /// Correlation ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// The phone number.
    pub phone_number: String,
    /// The fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<LookupBatchRequestFields>>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Identity match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_match: Option<IdentityMatchParameters>,
    /// Reassigned number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reassigned_number: Option<ReassignedNumberParameters>,
    /// SMS pumping risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_pumping_risk: Option<RiskParameters>,
}

/// Lookup batch request fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LookupBatchRequestFields {
    /// `caller_name`.
    CallerName,
    /// `sim_swap`.
    SimSwap,
    /// `call_forwarding`.
    CallForwarding,
    /// `line_type_intelligence`.
    LineTypeIntelligence,
    /// `line_status`.
    LineStatus,
    /// `identity_match`.
    IdentityMatch,
    /// `reassigned_number`.
    ReassignedNumber,
    /// `sms_pumping_risk`.
    SmsPumpingRisk,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Identity match parameters.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct IdentityMatchParameters {
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Address line1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line1: Option<String>,
    /// Address line2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line2: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Address country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country_code: Option<String>,
    /// National ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_id: Option<String>,
    /// Date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
}

/// Reassigned number parameters.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct ReassignedNumberParameters {
    /// Last verified date. At most 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[param(max_length = 8)]
    pub last_verified_date: Option<String>,
}

/// Risk parameters.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct RiskParameters {
    /// Partner sub ID. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[param(max_length = 64)]
    pub partner_sub_id: Option<String>,
}
