//! ```text
//! GET https://assistants.twilio.com/v1/Knowledge/{id}/Status
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Knowledge;

/// A knowledge status.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Knowledge/{id}/Status",
    singleton,
    parent = Knowledge,
    placeholders(id: String),
    complete,
    /// Reads a knowledge status.
    fetch,
)]
#[non_exhaustive]
pub struct KnowledgeStatus {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<String>,
    /// Last status.
    pub last_status: Option<String>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
