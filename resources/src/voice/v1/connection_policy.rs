//! ```text
//! POST GET        https://voice.twilio.com/v1/ConnectionPolicies
//! GET POST DELETE https://voice.twilio.com/v1/ConnectionPolicies/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A connection policy.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/ConnectionPolicies",
    sid = "NY",
    complete,
    /// Creates a connection policy.
    create = CreateConnectionPolicy,
    /// Reads a connection policy.
    fetch,
    /// Lists connection policies.
    list,
    /// Changes a connection policy.
    update = UpdateConnectionPolicy,
    /// Removes a connection policy.
    delete,
)]
#[non_exhaustive]
pub struct ConnectionPolicy {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<ConnectionPolicy>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`ConnectionPolicy`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateConnectionPolicy {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`ConnectionPolicy`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConnectionPolicy {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
}
