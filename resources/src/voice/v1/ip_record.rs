//! ```text
//! POST GET        https://voice.twilio.com/v1/IpRecords
//! GET POST DELETE https://voice.twilio.com/v1/IpRecords/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// An IP record.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/IpRecords",
    sid = "IL",
    complete,
    /// Creates an IP record.
    create = CreateIpRecord,
    /// Reads an IP record.
    fetch,
    /// Lists IP records.
    list,
    /// Changes an IP record.
    update = UpdateIpRecord,
    /// Removes an IP record.
    delete,
)]
#[non_exhaustive]
pub struct IpRecord {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<IpRecord>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The IP address. Personal data.
    #[twilio_resource(pii)]
    pub ip_address: Option<String>,
    /// Cidr prefix length. By default `0`.
    pub cidr_prefix_length: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`IpRecord`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateIpRecord {
    /// The IP address.
    pub ip_address: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Cidr prefix length.
    pub cidr_prefix_length: Option<i64>,
}

/// The parameters for changing a [`IpRecord`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateIpRecord {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
}
