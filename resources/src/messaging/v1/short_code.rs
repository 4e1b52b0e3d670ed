//! ```text
//! POST GET   https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes
//! GET DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A short code in a service's pool.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{ServiceSid}/ShortCodes",
    sid = "SC",
    parent = Service,
    complete,
    /// Puts one of the account's short codes into the pool.
    create = CreateShortCode,
    /// Reads one short code of the pool.
    fetch,
    /// Lists the short codes of the pool.
    list,
    /// Takes the short code out of the pool; the account keeps it.
    delete,
)]
#[non_exhaustive]
pub struct ShortCode {
    /// The record's identifier.
    pub sid: Sid<ShortCode>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Short code.
    pub short_code: Option<String>,
    /// The country.
    pub country_code: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ShortCode`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateShortCode {
    /// Short code SID.
    pub short_code_sid: Sid<ShortCode>,
}
