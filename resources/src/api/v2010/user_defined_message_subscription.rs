//! ```text
//! POST   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json
//! DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Call, HttpMethod};

/// A user defined message subscription.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json",
    sid = "ZY",
    parent = Call,
    complete,
    /// Creates a user defined message subscription.
    create = CreateUserDefinedMessageSubscription,
    /// Removes a user defined message subscription.
    delete,
)]
#[non_exhaustive]
pub struct UserDefinedMessageSubscription {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The record's identifier.
    pub sid: Sid<UserDefinedMessageSubscription>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`UserDefinedMessageSubscription`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUserDefinedMessageSubscription {
    /// Callback.
    pub callback: String,
    /// Idempotency key.
    pub idempotency_key: Option<String>,
    /// Method.
    pub method: Option<HttpMethod>,
}
