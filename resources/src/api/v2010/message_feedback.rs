//! ```text
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Message;

/// A message feedback.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json",
    key = none,
    parent = Message,
    complete,
    /// Creates a message feedback.
    create = CreateMessageFeedback,
)]
#[non_exhaustive]
pub struct MessageFeedback {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Message SID.
    pub message_sid: Sid<Message>,
    /// Outcome.
    pub outcome: Option<MessageFeedbackOutcome>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`MessageFeedback`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessageFeedback {
    /// Outcome.
    pub outcome: Option<MessageFeedbackOutcome>,
}

/// A message feedback outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageFeedbackOutcome {
    /// `confirmed`.
    Confirmed,
    /// `unconfirmed`.
    Unconfirmed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
