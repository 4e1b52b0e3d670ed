//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::SipIpAccessControlList;

/// A SIP IP address.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
    sid = "IP",
    parent = SipIpAccessControlList,
    complete,
    /// Creates a SIP IP address.
    create = CreateSipIpAddress,
    /// Reads a SIP IP address.
    fetch,
    /// Lists SIP IP addresses.
    list,
    /// Changes a SIP IP address.
    update = UpdateSipIpAddress,
    /// Removes a SIP IP address.
    delete,
)]
#[non_exhaustive]
pub struct SipIpAddress {
    /// The record's identifier.
    pub sid: Sid<SipIpAddress>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// Cidr prefix length. By default `0`.
    pub cidr_prefix_length: Option<i64>,
    /// IP access control list SID.
    pub ip_access_control_list_sid: Sid<SipIpAccessControlList>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`SipIpAddress`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipIpAddress {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
    /// The IP address.
    pub ip_address: String,
    /// Cidr prefix length.
    pub cidr_prefix_length: Option<i64>,
}

/// The parameters for changing a [`SipIpAddress`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipIpAddress {
    /// The IP address.
    pub ip_address: Option<String>,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Cidr prefix length.
    pub cidr_prefix_length: Option<i64>,
}
