//! ```text
//! POST GET        https://accounts.twilio.com/v1/Credentials/AWS
//! GET POST DELETE https://accounts.twilio.com/v1/Credentials/AWS/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

/// A credential AWS.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/Credentials/AWS",
    sid = "CR",
    list_key = "credentials",
    complete,
    /// Creates a credential AWS.
    create = CreateCredentialAws,
    /// Reads a credential AWS.
    fetch,
    /// Lists credential AWSs.
    list,
    /// Changes a credential AWS.
    update = UpdateCredentialAws,
    /// Removes a credential AWS.
    delete,
)]
#[non_exhaustive]
pub struct CredentialAws {
    /// The record's identifier.
    pub sid: Sid<CredentialAws>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`CredentialAws`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCredentialAws {
    /// The access key's identifier and secret, with a colon between them.
    pub credentials: Secret,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
}

/// The parameters for changing a [`CredentialAws`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCredentialAws {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}
