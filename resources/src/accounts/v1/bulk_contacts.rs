//! ```text
//! POST https://accounts.twilio.com/v1/Contacts/Bulk
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

/// Bulk contacts.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/Contacts/Bulk",
    key = none,
    complete,
    /// Creates bulk contacts.
    create = CreateBulkContacts,
)]
#[non_exhaustive]
pub struct BulkContacts {
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub items: Option<Value>,
}

/// The parameters for creating a [`BulkContacts`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBulkContacts {
    /// Its content.
    pub items: Vec<Value>,
}
