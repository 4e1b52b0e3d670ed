//! ```text
//! GET DELETE https://microvisor.twilio.com/v1/Apps/{Sid}
//! GET        https://microvisor.twilio.com/v1/Apps
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioResource};

/// An app.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Apps",
    sid = "KA",
    alias = unique_name,
    complete,
    /// Reads an app.
    fetch,
    /// Lists apps.
    list,
    /// Removes an app.
    delete,
)]
#[non_exhaustive]
pub struct App {
    /// The record's identifier.
    pub sid: Sid<App>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Hash.
    pub hash: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
