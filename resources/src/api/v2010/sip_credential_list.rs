//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::Account;

/// A SIP credential list.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
    sid = "CL",
    parent = Account,
    complete,
    /// Creates a SIP credential list.
    create = CreateSipCredentialList,
    /// Reads a SIP credential list.
    fetch,
    /// Lists SIP credential lists.
    list,
    /// Changes a SIP credential list.
    update = UpdateSipCredentialList,
    /// Removes a SIP credential list.
    delete,
)]
#[non_exhaustive]
pub struct SipCredentialList {
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
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<SipCredentialList>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`SipCredentialList`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipCredentialList {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
}

/// The parameters for changing a [`SipCredentialList`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipCredentialList {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
}
