//! ```text
//! POST GET        https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets
//! GET POST DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// An asset.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Assets",
    sid = "ZH",
    parent = Service,
    complete,
    /// Creates an asset.
    create = CreateAsset,
    /// Reads an asset.
    fetch,
    /// Lists assets.
    list,
    /// Changes an asset.
    update = UpdateAsset,
    /// Removes an asset.
    delete,
)]
#[non_exhaustive]
pub struct Asset {
    /// The record's identifier.
    pub sid: Sid<Asset>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Asset`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAsset {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
}

/// The parameters for changing a [`Asset`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAsset {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
}
