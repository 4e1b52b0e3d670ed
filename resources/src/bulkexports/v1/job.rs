//! ```text
//! GET DELETE https://bulkexports.twilio.com/v1/Exports/Jobs/{JobSid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

/// A job.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "bulkexports",
    path = "/v1/Exports/Jobs",
    sid = "JS",
    key = "JobSid",
    complete,
    /// Reads a job.
    fetch,
    /// Removes a job.
    delete,
)]
#[non_exhaustive]
pub struct Job {
    /// Resource type.
    pub resource_type: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// More details.
    pub details: Option<Vec<Value>>,
    /// Start day.
    pub start_day: Option<String>,
    /// End day.
    pub end_day: Option<String>,
    /// Job SID.
    pub job_sid: Sid<Job>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Job queue position.
    pub job_queue_position: Option<String>,
    /// Estimated completion time.
    pub estimated_completion_time: Option<String>,
}
