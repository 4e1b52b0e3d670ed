//! Enumerations and objects that several resources use.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioObject;

/// A caller name info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct CallerNameInfo {
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller type.
    pub caller_type: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// A SIM swap info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct SimSwapInfo {
    /// Last SIM swap.
    pub last_sim_swap: Option<LastSimSwapInfo>,
    /// Carrier name.
    pub carrier_name: Option<String>,
    /// Mobile country code.
    pub mobile_country_code: Option<String>,
    /// Mobile network code.
    pub mobile_network_code: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// A last SIM swap info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct LastSimSwapInfo {
    /// Last SIM swap date.
    pub last_sim_swap_date: Option<Timestamp>,
    /// Swapped period.
    pub swapped_period: Option<String>,
    /// Swapped in period: yes or no.
    pub swapped_in_period: Option<bool>,
}

/// A call forwarding info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct CallForwardingInfo {
    /// Call forwarding enabled: yes or no.
    pub call_forwarding_enabled: Option<bool>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// A line type intelligence info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct LineTypeIntelligenceInfo {
    /// Mobile country code.
    pub mobile_country_code: Option<String>,
    /// Mobile network code.
    pub mobile_network_code: Option<String>,
    /// Carrier name.
    pub carrier_name: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// A line status info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct LineStatusInfo {
    /// Its status.
    pub status: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}

/// An identity match info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct IdentityMatchInfo {
    /// First name match.
    pub first_name_match: Option<String>,
    /// Last name match.
    pub last_name_match: Option<String>,
    /// Address lines match.
    pub address_lines_match: Option<String>,
    /// City match.
    pub city_match: Option<String>,
    /// State match.
    pub state_match: Option<String>,
    /// Postal code match.
    pub postal_code_match: Option<String>,
    /// Address country match.
    pub address_country_match: Option<String>,
    /// National ID match.
    pub national_id_match: Option<String>,
    /// Date of birth match.
    pub date_of_birth_match: Option<String>,
    /// Summary score.
    pub summary_score: Option<i64>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// The error.
    pub error_message: Option<String>,
}

/// A reassigned number info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ReassignedNumberInfo {
    /// Last verified date.
    pub last_verified_date: Option<String>,
    /// Is number reassigned.
    pub is_number_reassigned: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<String>,
}

/// A SMS pumping risk info.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct SmsPumpingRiskInfo {
    /// Carrier risk category.
    pub carrier_risk_category: Option<String>,
    /// Number blocked: yes or no.
    pub number_blocked: Option<bool>,
    /// Number blocked date.
    pub number_blocked_date: Option<Timestamp>,
    /// Number blocked last 3 months: yes or no.
    pub number_blocked_last_3_months: Option<bool>,
    /// SMS pumping risk score.
    pub sms_pumping_risk_score: Option<i64>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
}
