//! ```text
//! POST GET   https://verify.twilio.com/v2/Services/{ServiceSid}/Entities
//! GET DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A person or device with factors, by your own identity for it.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/entity)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Entities",
    sid = "YE",
    key = "Identity",
    parent = Service,
    complete,
    /// Creates an entity for your identity.
    create = CreateEntity,
    /// Reads one entity, by identity.
    fetch,
    /// Lists the entities of a service.
    list,
    /// Removes an entity with its factors and challenges.
    delete,
)]
#[non_exhaustive]
pub struct Entity {
    /// The record's identifier.
    pub sid: Option<Sid<Entity>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Entity`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateEntity {
    /// The application's own name for a person or device.
    pub identity: String,
}
