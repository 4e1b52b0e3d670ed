//! ```text
//! GET https://numbers.twilio.com/v1/Porting/PortIn/PortInRequests
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// A port in request.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/Porting/PortIn/PortInRequests",
    key = none,
    complete,
    /// Lists port in requests.
    list(params = PortInRequestFilter, page_size = "Size", page_token = "Token", next_token = "meta.next_token"),
)]
#[non_exhaustive]
pub struct PortInRequest {
    /// Port in request SID.
    pub port_in_request_sid: Option<String>,
    /// Port in request status.
    pub port_in_request_status: Option<String>,
    /// Status last updated timestamp.
    pub status_last_updated_timestamp: Option<String>,
    /// Phone numbers requested.
    pub phone_numbers_requested: Option<i64>,
    /// Phone numbers ported.
    pub phone_numbers_ported: Option<i64>,
    /// Suggested action.
    pub suggested_action: Option<String>,
}

/// The filters of a list of [`PortInRequest`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PortInRequestFilter {
    /// Port in request SID.
    pub port_in_request_sid: Option<String>,
    /// Port in request status.
    pub port_in_request_status: Option<String>,
    /// At or before this: created.
    pub created_before: Option<String>,
    /// At or after this: created.
    pub created_after: Option<String>,
}
