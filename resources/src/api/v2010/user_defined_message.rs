//! ```text
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Call;

/// A user defined message.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json",
    sid = "KX",
    key = none,
    parent = Call,
    complete,
    /// Creates a user defined message.
    create = CreateUserDefinedMessage,
)]
#[non_exhaustive]
pub struct UserDefinedMessage {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The record's identifier.
    pub sid: Option<Sid<UserDefinedMessage>>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
}

/// The parameters for creating a [`UserDefinedMessage`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUserDefinedMessage {
    /// Its content.
    pub content: String,
    /// Idempotency key.
    pub idempotency_key: Option<String>,
}
