//! ```text
//! POST GET https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, User};

/// A feedback.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Assistants/{id}/Feedbacks",
    key = none,
    parent = Assistant,
    complete,
    /// Creates a feedback.
    create(params = CreateFeedback, body = json),
    /// Lists feedbacks.
    list,
)]
#[non_exhaustive]
pub struct Feedback {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// ID.
    pub id: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The user that it is about.
    pub user_sid: Option<Sid<User>>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Score.
    pub score: Option<f64>,
    /// The session.
    pub session_id: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`Feedback`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateFeedback {
    /// Message ID.
    pub message_id: Option<String>,
    /// Score. From 0 to 1.
    #[param(minimum = 0, maximum = 1)]
    pub score: Option<f64>,
    /// The session.
    pub session_id: String,
    /// Text.
    pub text: Option<String>,
}
