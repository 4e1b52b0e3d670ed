//! ```text
//! POST https://accounts.twilio.com/v1/Consents/Bulk
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

/// Bulk consents.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/Consents/Bulk",
    key = none,
    complete,
    /// Creates bulk consents.
    create = CreateBulkConsents,
)]
#[non_exhaustive]
pub struct BulkConsents {
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub items: Option<Value>,
}

/// The parameters for creating a [`BulkConsents`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBulkConsents {
    /// Its content.
    pub items: Vec<Value>,
}
