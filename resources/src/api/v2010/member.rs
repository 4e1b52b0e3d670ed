//! ```text
//! GET POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json
//! GET      https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{HttpMethod, Queue};

/// A member.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json",
    key = "CallSid",
    list_key = "queue_members",
    parent = Queue,
    placeholders(AccountSid: Sid<twilio_runtime::Account>),
    complete,
    /// Reads a member.
    fetch,
    /// Lists members.
    list,
    /// Changes a member.
    update = UpdateMember,
)]
#[non_exhaustive]
pub struct Member {
    /// Call SID.
    pub call_sid: String,
    /// Date enqueued.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_enqueued: Option<Timestamp>,
    /// Position. By default `0`.
    pub position: Option<i64>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Wait time. By default `0`.
    pub wait_time: Option<i64>,
    /// Queue SID.
    pub queue_sid: Sid<Queue>,
}

/// The parameters for changing a [`Member`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMember {
    /// The URL of the record.
    pub url: String,
    /// Method.
    pub method: Option<HttpMethod>,
}
