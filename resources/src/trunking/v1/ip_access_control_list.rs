//! ```text
//! POST GET   https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists
//! GET DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Trunk;

/// An IP access control list.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks/{TrunkSid}/IpAccessControlLists",
    sid = "AL",
    parent = Trunk,
    complete,
    /// Creates an IP access control list.
    create = CreateIpAccessControlList,
    /// Reads an IP access control list.
    fetch,
    /// Lists IP access control lists.
    list,
    /// Removes an IP access control list.
    delete,
)]
#[non_exhaustive]
pub struct IpAccessControlList {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<IpAccessControlList>,
    /// The trunk that it belongs to.
    pub trunk_sid: Sid<Trunk>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`IpAccessControlList`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateIpAccessControlList {
    /// IP access control list SID.
    pub ip_access_control_list_sid: Sid<IpAccessControlList>,
}
