//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::Account;

/// A SIP IP access control list.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json",
    sid = "AL",
    parent = Account,
    complete,
    /// Creates a SIP IP access control list.
    create = CreateSipIpAccessControlList,
    /// Reads a SIP IP access control list.
    fetch,
    /// Lists SIP IP access control lists.
    list,
    /// Changes a SIP IP access control list.
    update = UpdateSipIpAccessControlList,
    /// Removes a SIP IP access control list.
    delete,
)]
#[non_exhaustive]
pub struct SipIpAccessControlList {
    /// The record's identifier.
    pub sid: Sid<SipIpAccessControlList>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`SipIpAccessControlList`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipIpAccessControlList {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
}

/// The parameters for changing a [`SipIpAccessControlList`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipIpAccessControlList {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: String,
}
