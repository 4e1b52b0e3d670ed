//! ```text
//! GET https://assistants.twilio.com/v1/Sessions/{id}
//! GET https://assistants.twilio.com/v1/Sessions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

/// A session.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Sessions",
    key = "id",
    complete,
    /// Reads a session.
    fetch,
    /// Lists sessions.
    list,
)]
#[non_exhaustive]
pub struct Session {
    /// ID.
    pub id: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// Verified: yes or no.
    pub verified: Option<bool>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
