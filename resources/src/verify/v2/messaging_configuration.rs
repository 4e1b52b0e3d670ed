//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{MessagingService, Service};

/// A messaging configuration.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/MessagingConfigurations",
    key = "Country",
    parent = Service,
    /// Creates a messaging configuration.
    create = CreateMessagingConfiguration,
    /// Reads a messaging configuration.
    fetch,
    /// Lists messaging configurations.
    list,
    /// Changes a messaging configuration.
    update = UpdateMessagingConfiguration,
    /// Removes a messaging configuration.
    delete,
)]
#[non_exhaustive]
pub struct MessagingConfiguration {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The country.
    pub country: String,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
}

/// What it takes to create a [`MessagingConfiguration`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessagingConfiguration {
    /// The country.
    pub country: String,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<MessagingService>,
}

/// Changes to a [`MessagingConfiguration`]; what is not given stays as it is.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessagingConfiguration {
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<MessagingService>,
}
