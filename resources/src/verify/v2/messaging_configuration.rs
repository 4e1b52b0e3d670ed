//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{MessagingService, Service};

/// The messaging service that verifications to a country are sent from.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/MessagingConfigurations",
    key = "Country",
    parent = Service,
    complete,
    /// Specifies the messaging service for a country.
    create = CreateMessagingConfiguration,
    /// Reads the configuration of one country.
    fetch,
    /// Lists the configurations by country.
    list,
    /// Changes the messaging service of a country.
    update = UpdateMessagingConfiguration,
    /// Removes the configuration of a country.
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
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`MessagingConfiguration`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessagingConfiguration {
    /// The country.
    pub country: String,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<MessagingService>,
}

/// The parameters for changing a [`MessagingConfiguration`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessagingConfiguration {
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Sid<MessagingService>,
}
