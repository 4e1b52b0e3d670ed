//! ```text
//! POST GET        https://serverless.twilio.com/v1/Services
//! GET POST DELETE https://serverless.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services",
    sid = "ZS",
    alias = unique_name,
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads a service.
    fetch,
    /// Lists services.
    list,
    /// Changes a service.
    update = UpdateService,
    /// Removes a service.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// Include credentials: yes or no.
    pub include_credentials: Option<bool>,
    /// Ui editable: yes or no.
    pub ui_editable: Option<bool>,
    /// Domain base.
    pub domain_base: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 50 characters.
    #[param(max_length = 50)]
    pub unique_name: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
    /// Include credentials: yes or no.
    pub include_credentials: Option<bool>,
    /// Ui editable: yes or no.
    pub ui_editable: Option<bool>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// Include credentials: yes or no.
    pub include_credentials: Option<bool>,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Ui editable: yes or no.
    pub ui_editable: Option<bool>,
}
