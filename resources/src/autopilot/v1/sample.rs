//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Samples
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Samples/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, Task};

/// A sample.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Samples",
    sid = "UF",
    parent = Task,
    complete,
    /// Creates a sample.
    create = CreateSample,
    /// Reads a sample.
    fetch,
    /// Lists samples.
    list = SampleFilter,
    /// Changes a sample.
    update = UpdateSample,
    /// Removes a sample.
    delete,
)]
#[non_exhaustive]
pub struct Sample {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The task that it belongs to.
    pub task_sid: Sid<Task>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Sample>,
    /// Tagged text.
    pub tagged_text: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Source channel.
    pub source_channel: Option<String>,
}

/// The parameters for creating a [`Sample`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSample {
    /// The language, as a tag such as `en-US`.
    pub language: String,
    /// Tagged text.
    pub tagged_text: String,
    /// Source channel.
    pub source_channel: Option<String>,
}

/// The filters of a list of [`Sample`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct SampleFilter {
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
}

/// The parameters for changing a [`Sample`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSample {
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// Tagged text.
    pub tagged_text: Option<String>,
    /// Source channel.
    pub source_channel: Option<String>,
}
