//! ```text
//! POST GET        https://trusthub.twilio.com/v1/EndUsers
//! GET POST DELETE https://trusthub.twilio.com/v1/EndUsers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// An end user.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/EndUsers",
    sid = "IT",
    list_key = "results",
    complete,
    /// Creates an end user.
    create = CreateEndUser,
    /// Reads an end user.
    fetch,
    /// Lists end users.
    list,
    /// Changes an end user.
    update = UpdateEndUser,
    /// Removes an end user.
    delete,
)]
#[non_exhaustive]
pub struct EndUser {
    /// The record's identifier.
    pub sid: Sid<EndUser>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`EndUser`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateEndUser {
    /// A description for people.
    pub friendly_name: String,
    /// Its type.
    pub r#type: String,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
}

/// The parameters for changing a [`EndUser`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateEndUser {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
}
