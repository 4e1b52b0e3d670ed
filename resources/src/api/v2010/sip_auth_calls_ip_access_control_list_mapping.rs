//! ```text
//! POST GET   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{SipDomain, SipIpAccessControlList};

/// A SIP auth calls IP access control list mapping.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json",
    sid = "AL",
    list_key = "contents",
    parent = SipDomain,
    placeholders(DomainSid: Sid<SipDomain>),
    complete,
    /// Creates a SIP auth calls IP access control list mapping.
    create = CreateSipAuthCallsIpAccessControlListMapping,
    /// Reads a SIP auth calls IP access control list mapping.
    fetch,
    /// Lists SIP auth calls IP access control list mappings.
    list,
    /// Removes a SIP auth calls IP access control list mapping.
    delete,
)]
#[non_exhaustive]
pub struct SipAuthCallsIpAccessControlListMapping {
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
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<SipAuthCallsIpAccessControlListMapping>,
}

/// The parameters for creating a [`SipAuthCallsIpAccessControlListMapping`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipAuthCallsIpAccessControlListMapping {
    /// IP access control list SID.
    pub ip_access_control_list_sid: Sid<SipIpAccessControlList>,
}
