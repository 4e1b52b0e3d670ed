//! ```text
//! POST GET   https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists
//! GET DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Trunk;

/// A credential list.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks/{TrunkSid}/CredentialLists",
    sid = "CL",
    parent = Trunk,
    complete,
    /// Creates a credential list.
    create = CreateCredentialList,
    /// Reads a credential list.
    fetch,
    /// Lists credential lists.
    list,
    /// Removes a credential list.
    delete,
)]
#[non_exhaustive]
pub struct CredentialList {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<CredentialList>,
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

/// The parameters for creating a [`CredentialList`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCredentialList {
    /// Credential list SID.
    pub credential_list_sid: Sid<CredentialList>,
}
