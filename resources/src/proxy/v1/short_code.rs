//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/ShortCodes
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Capabilities, Service};

/// A short code in a [`Service`]'s pool. Its SID is the one that the code has in the
/// account.
///
/// Twilio's description of today no longer has short codes; accounts that use them
/// still do.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/short-code)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/ShortCodes",
    sid = "SC",
    parent = Service,
    complete,
    /// Puts one of the account's short codes into the pool.
    create = CreateShortCode,
    /// Reads one short code of the pool.
    fetch,
    /// Reads the pool's short codes.
    list,
    /// Reserves the short code, or opens it to the service's choice again.
    update = UpdateShortCode,
    /// Takes the short code out of the pool; the account keeps it.
    delete,
)]
#[non_exhaustive]
pub struct ShortCode {
    /// The short code's identifier, `SC...`.
    pub sid: Sid<ShortCode>,
    /// The service whose pool the short code is in.
    pub service_sid: Sid<Service>,
    /// The account that owns the short code.
    pub account_sid: Sid<Account>,
    /// The digits that people write to.
    pub short_code: Option<String>,
    /// The country where the short code works, in two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// What the short code can carry.
    pub capabilities: Option<Capabilities>,
    /// Whether the short code is used only where a participant asks for it by name.
    #[twilio_resource(initial = "false")]
    pub is_reserved: Option<bool>,
    /// When the short code was put into the pool.
    pub date_created: Timestamp,
    /// When the short code was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
}

/// Which short code to put into the pool.
#[derive(Clone, Debug, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateShortCode {
    /// The SID that the short code has in the account.
    pub sid: Sid<ShortCode>,
}

/// Changes to a [`ShortCode`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct UpdateShortCode {
    /// Whether to use the short code only where a participant asks for it by name.
    pub is_reserved: Option<bool>,
}
