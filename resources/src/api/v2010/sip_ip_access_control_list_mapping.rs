//! ```text
//! POST GET   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{SipDomain, SipIpAccessControlList};

/// A SIP IP access control list mapping.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
    sid = "AL",
    parent = SipDomain,
    complete,
    /// Creates a SIP IP access control list mapping.
    create = CreateSipIpAccessControlListMapping,
    /// Reads a SIP IP access control list mapping.
    fetch,
    /// Lists SIP IP access control list mappings.
    list,
    /// Removes a SIP IP access control list mapping.
    delete,
)]
#[non_exhaustive]
pub struct SipIpAccessControlListMapping {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The domain that it belongs to.
    pub domain_sid: Sid<SipDomain>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<SipIpAccessControlListMapping>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`SipIpAccessControlListMapping`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipIpAccessControlListMapping {
    /// IP access control list SID.
    pub ip_access_control_list_sid: Sid<SipIpAccessControlList>,
}
