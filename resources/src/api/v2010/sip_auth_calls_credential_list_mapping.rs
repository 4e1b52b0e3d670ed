//! ```text
//! POST GET   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{SipCredentialList, SipDomain};

/// A SIP auth calls credential list mapping.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json",
    sid = "CL",
    list_key = "contents",
    parent = SipDomain,
    placeholders(DomainSid: Sid<SipDomain>),
    complete,
    /// Creates a SIP auth calls credential list mapping.
    create = CreateSipAuthCallsCredentialListMapping,
    /// Reads a SIP auth calls credential list mapping.
    fetch,
    /// Lists SIP auth calls credential list mappings.
    list,
    /// Removes a SIP auth calls credential list mapping.
    delete,
)]
#[non_exhaustive]
pub struct SipAuthCallsCredentialListMapping {
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
    pub sid: Sid<SipAuthCallsCredentialListMapping>,
}

/// The parameters for creating a [`SipAuthCallsCredentialListMapping`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipAuthCallsCredentialListMapping {
    /// Credential list SID.
    pub credential_list_sid: Sid<SipCredentialList>,
}
