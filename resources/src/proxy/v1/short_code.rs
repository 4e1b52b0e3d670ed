//! ```text
//! POST GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/ShortCodes
//! GET POST DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Capabilities, Service};

/// A short code in a [`Service`]'s pool. It has the same SID as in the account.
///
/// Twilio's current description no longer has short codes, but accounts that have them can
/// still use them.
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
    /// Reserves the short code, or lets the service choose it again.
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
    /// The digits of the short code.
    pub short_code: Option<String>,
    /// The country where the short code works, in two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// The short code's capabilities.
    pub capabilities: Option<Capabilities>,
    /// Whether the short code is used only if a participant specifies it.
    #[twilio_resource(initial = "false")]
    pub is_reserved: Option<bool>,
    /// When the short code was put into the pool.
    pub date_created: Timestamp,
    /// When the short code was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The short code to put into the pool.
#[derive(Clone, Debug, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateShortCode {
    /// The SID that the short code has in the account.
    pub sid: Sid<ShortCode>,
}

/// Changes to a [`ShortCode`]; fields that are not set do not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct UpdateShortCode {
    /// Whether to use the short code only if a participant specifies it.
    pub is_reserved: Option<bool>,
}
