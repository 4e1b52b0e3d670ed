//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioParams, TwilioResource};

use super::SipCredentialList;

/// A SIP credential.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json",
    sid = "CR",
    parent = SipCredentialList,
    complete,
    /// Creates a SIP credential.
    create = CreateSipCredential,
    /// Reads a SIP credential.
    fetch,
    /// Lists SIP credentials.
    list,
    /// Changes a SIP credential.
    update = UpdateSipCredential,
    /// Removes a SIP credential.
    delete,
)]
#[non_exhaustive]
pub struct SipCredential {
    /// The record's identifier.
    pub sid: Sid<SipCredential>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Credential list SID.
    pub credential_list_sid: Sid<SipCredentialList>,
    /// Username. Personal data.
    #[twilio_resource(pii)]
    pub username: Option<String>,
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

/// The parameters for creating a [`SipCredential`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipCredential {
    /// Username. At most 32 characters.
    #[param(max_length = 32)]
    pub username: String,
    /// Password.
    pub password: Secret,
}

/// The parameters for changing a [`SipCredential`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipCredential {
    /// Password.
    pub password: Option<Secret>,
}
