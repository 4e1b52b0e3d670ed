//! ```text
//! GET https://flex-api.twilio.com/v1/Insights/Conversations
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// An insights conversation.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/Conversations",
    key = none,
    complete,
    /// Lists insights conversations.
    list(params = InsightsConversationFilter, auth = header),
)]
#[non_exhaustive]
pub struct InsightsConversation {
    /// Account ID.
    pub account_id: Option<String>,
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Segment count. By default `0`.
    pub segment_count: Option<i64>,
    /// Segments: a list.
    pub segments: Option<Vec<Value>>,
}

/// The filters of a list of [`InsightsConversation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsConversationFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Segment ID.
    pub segment_id: Option<String>,
}
