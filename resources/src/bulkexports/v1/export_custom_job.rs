//! ```text
//! POST GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Jobs
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Export, Job};

/// An export custom job.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "bulkexports",
    path = "/v1/Exports/{ResourceType}/Jobs",
    key = none,
    parent = Export,
    complete,
    /// Creates an export custom job.
    create = CreateExportCustomJob,
    /// Lists export custom jobs.
    list,
)]
#[non_exhaustive]
pub struct ExportCustomJob {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Resource type.
    pub resource_type: String,
    /// Start day.
    pub start_day: Option<String>,
    /// End day.
    pub end_day: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Job SID.
    pub job_sid: Option<Sid<Job>>,
    /// More details.
    pub details: Option<Vec<Value>>,
    /// Job queue position.
    pub job_queue_position: Option<String>,
    /// Estimated completion time.
    pub estimated_completion_time: Option<String>,
}

/// The parameters for creating a [`ExportCustomJob`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateExportCustomJob {
    /// Start day.
    pub start_day: String,
    /// End day.
    pub end_day: String,
    /// A description for people.
    pub friendly_name: String,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// The email address.
    pub email: Option<String>,
}
