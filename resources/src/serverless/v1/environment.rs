//! ```text
//! POST GET   https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments
//! GET DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Build, Service};

/// An environment.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Environments",
    sid = "ZE",
    parent = Service,
    complete,
    /// Creates an environment.
    create = CreateEnvironment,
    /// Reads an environment.
    fetch,
    /// Lists environments.
    list,
    /// Removes an environment.
    delete,
)]
#[non_exhaustive]
pub struct Environment {
    /// The record's identifier.
    pub sid: Sid<Environment>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Build SID.
    pub build_sid: Option<Sid<Build>>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// Domain suffix. Personal data.
    #[twilio_resource(pii)]
    pub domain_suffix: Option<String>,
    /// The name of the domain. Personal data.
    #[twilio_resource(pii)]
    pub domain_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Environment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 100 characters.
    #[param(max_length = 100)]
    pub unique_name: String,
    /// Domain suffix. At most 16 characters.
    #[param(max_length = 16)]
    pub domain_suffix: Option<String>,
}
