//! ```text
//! POST GET        https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables
//! GET POST DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::{Environment, Service};

/// A variable.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
    sid = "ZV",
    parent = Environment,
    complete,
    /// Creates a variable.
    create = CreateVariable,
    /// Reads a variable.
    fetch,
    /// Lists variables.
    list,
    /// Changes a variable.
    update = UpdateVariable,
    /// Removes a variable.
    delete,
)]
#[non_exhaustive]
pub struct Variable {
    /// The record's identifier.
    pub sid: Sid<Variable>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Environment SID.
    pub environment_sid: Sid<Environment>,
    /// The key. Personal data.
    #[twilio_resource(pii)]
    pub key: Option<String>,
    /// The value. Personal data.
    #[twilio_resource(pii)]
    pub value: Option<Secret>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Variable`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateVariable {
    /// The key. At most 128 characters.
    #[param(max_length = 128)]
    pub key: String,
    /// The value.
    pub value: Secret,
}

/// The parameters for changing a [`Variable`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateVariable {
    /// The key. At most 128 characters.
    #[param(max_length = 128)]
    pub key: Option<String>,
    /// The value.
    pub value: Option<Secret>,
}
