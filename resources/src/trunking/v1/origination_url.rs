//! ```text
//! POST GET        https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls
//! GET POST DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Trunk;

/// An origination URL.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks/{TrunkSid}/OriginationUrls",
    sid = "OU",
    parent = Trunk,
    complete,
    /// Creates an origination URL.
    create = CreateOriginationUrl,
    /// Reads an origination URL.
    fetch,
    /// Lists origination URLs.
    list,
    /// Changes an origination URL.
    update = UpdateOriginationUrl,
    /// Removes an origination URL.
    delete,
)]
#[non_exhaustive]
pub struct OriginationUrl {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<OriginationUrl>,
    /// The trunk that it belongs to.
    pub trunk_sid: Sid<Trunk>,
    /// Its share, relative to others of the same priority. By default `0`.
    pub weight: Option<i64>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// SIP URL. Personal data.
    #[twilio_resource(pii)]
    pub sip_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The priority. By default `0`.
    pub priority: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`OriginationUrl`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateOriginationUrl {
    /// Its share, relative to others of the same priority.
    pub weight: i64,
    /// The priority.
    pub priority: i64,
    /// Whether it is on.
    pub enabled: bool,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// SIP URL.
    pub sip_url: String,
}

/// The parameters for changing a [`OriginationUrl`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateOriginationUrl {
    /// Its share, relative to others of the same priority.
    pub weight: Option<i64>,
    /// The priority.
    pub priority: Option<i64>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// SIP URL.
    pub sip_url: Option<String>,
}
