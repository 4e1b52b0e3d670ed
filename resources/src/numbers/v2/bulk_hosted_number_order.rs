//! ```text
//! POST https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk
//! GET  https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk/{BulkHostingSid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A bulk hosted number order.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/HostedNumber/Orders/Bulk",
    key = "BulkHostingSid",
    complete,
    /// Creates a bulk hosted number order.
    create(body = json),
    /// Reads a bulk hosted number order.
    fetch = FetchBulkHostedNumberOrder,
)]
#[non_exhaustive]
pub struct BulkHostedNumberOrder {
    /// Bulk hosting SID.
    pub bulk_hosting_sid: Sid<BulkHostedNumberOrder>,
    /// Request status.
    pub request_status: Option<BulkHostedNumberOrderRequestStatus>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The recipient of notifications by email. Personal data.
    #[twilio_resource(pii)]
    pub notification_email: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was completed.
    pub date_completed: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Total count. By default `0`.
    pub total_count: Option<i64>,
    /// The results. Personal data.
    #[twilio_resource(pii)]
    pub results: Option<Vec<Value>>,
}

/// The parameters for reading a [`BulkHostedNumberOrder`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchBulkHostedNumberOrder {
    /// Order status.
    pub order_status: Option<String>,
}

/// A bulk hosted number order request status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BulkHostedNumberOrderRequestStatus {
    /// `QUEUED`.
    Queued,
    /// `IN_PROGRESS`.
    InProgress,
    /// `PROCESSED`.
    Processed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
