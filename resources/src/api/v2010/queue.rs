//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Account;

/// A queue.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Queues.json",
    sid = "QU",
    parent = Account,
    complete,
    /// Creates a queue.
    create = CreateQueue,
    /// Reads a queue.
    fetch,
    /// Lists queues.
    list,
    /// Changes a queue.
    update = UpdateQueue,
    /// Removes a queue.
    delete,
)]
#[non_exhaustive]
pub struct Queue {
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Current size. By default `0`.
    pub current_size: Option<i64>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Average wait time. By default `0`.
    pub average_wait_time: Option<i64>,
    /// The record's identifier.
    pub sid: Sid<Queue>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// Max size. By default `0`.
    pub max_size: Option<i64>,
}

/// The parameters for creating a [`Queue`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateQueue {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Max size.
    pub max_size: Option<i64>,
}

/// The parameters for changing a [`Queue`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateQueue {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Max size.
    pub max_size: Option<i64>,
}
