//! ```text
//! POST GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments
//! GET      https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Build, Environment, Service};

/// A deployment.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments",
    sid = "ZD",
    parent = Environment,
    complete,
    /// Creates a deployment.
    create = CreateDeployment,
    /// Reads a deployment.
    fetch,
    /// Lists deployments.
    list,
)]
#[non_exhaustive]
pub struct Deployment {
    /// The record's identifier.
    pub sid: Sid<Deployment>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Environment SID.
    pub environment_sid: Sid<Environment>,
    /// Build SID.
    pub build_sid: Option<Sid<Build>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Deployment`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateDeployment {
    /// Build SID.
    pub build_sid: Option<Sid<Build>>,
    /// Is plugin: yes or no.
    pub is_plugin: Option<bool>,
}
