//! ```text
//! POST GET   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{SipCredentialList, SipDomain};

/// A SIP credential list mapping.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json",
    sid = "CL",
    parent = SipDomain,
    complete,
    /// Creates a SIP credential list mapping.
    create = CreateSipCredentialListMapping,
    /// Reads a SIP credential list mapping.
    fetch,
    /// Lists SIP credential list mappings.
    list,
    /// Removes a SIP credential list mapping.
    delete,
)]
#[non_exhaustive]
pub struct SipCredentialListMapping {
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
    pub sid: Sid<SipCredentialListMapping>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`SipCredentialListMapping`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipCredentialListMapping {
    /// Credential list SID.
    pub credential_list_sid: Sid<SipCredentialList>,
}
