//! ```text
//! GET https://flex-api.twilio.com/v1/Insights/Segments
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::Reservation;

/// An insights segment.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/Segments",
    key = none,
    complete,
    /// Lists insights segments.
    list(params = InsightsSegmentFilter, auth = header),
)]
#[non_exhaustive]
pub struct InsightsSegment {
    /// Segment ID.
    pub segment_id: Option<String>,
    /// External ID.
    pub external_id: Option<String>,
    /// Queue.
    pub queue: Option<String>,
    /// External contact.
    pub external_contact: Option<String>,
    /// External segment link ID.
    pub external_segment_link_id: Option<String>,
    /// Date.
    pub date: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// External segment link.
    pub external_segment_link: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Agent phone.
    pub agent_phone: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Agent team name.
    pub agent_team_name: Option<String>,
    /// Agent team name in hierarchy.
    pub agent_team_name_in_hierarchy: Option<String>,
    /// Agent link.
    pub agent_link: Option<String>,
    /// Customer phone.
    pub customer_phone: Option<String>,
    /// The name of the person or business.
    pub customer_name: Option<String>,
    /// Customer link.
    pub customer_link: Option<String>,
    /// Segment recording offset.
    pub segment_recording_offset: Option<String>,
    /// Media, as JSON.
    pub media: Option<Value>,
    /// Assessment type, as JSON.
    pub assessment_type: Option<Value>,
    /// Assessment percentage, as JSON.
    pub assessment_percentage: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`InsightsSegment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsSegmentFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Segment ID.
    pub segment_id: Option<String>,
    /// Reservation ID: a list.
    pub reservation_id: Option<Vec<Sid<Reservation>>>,
}
