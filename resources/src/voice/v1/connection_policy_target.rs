//! ```text
//! POST GET        https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets
//! GET POST DELETE https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::ConnectionPolicy;

/// A connection policy target.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
    sid = "NE",
    parent = ConnectionPolicy,
    complete,
    /// Creates a connection policy target.
    create = CreateConnectionPolicyTarget,
    /// Reads a connection policy target.
    fetch,
    /// Lists connection policy targets.
    list,
    /// Changes a connection policy target.
    update = UpdateConnectionPolicyTarget,
    /// Removes a connection policy target.
    delete,
)]
#[non_exhaustive]
pub struct ConnectionPolicyTarget {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Connection policy SID.
    pub connection_policy_sid: Sid<ConnectionPolicy>,
    /// The record's identifier.
    pub sid: Sid<ConnectionPolicyTarget>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its target. Personal data.
    #[twilio_resource(pii)]
    pub target: Option<String>,
    /// The priority. By default `0`.
    pub priority: Option<i64>,
    /// Its share, relative to others of the same priority. By default `0`.
    pub weight: Option<i64>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ConnectionPolicyTarget`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateConnectionPolicyTarget {
    /// Its target.
    pub target: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
    /// Its share, relative to others of the same priority.
    pub weight: Option<i64>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// The parameters for changing a [`ConnectionPolicyTarget`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConnectionPolicyTarget {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// Its target.
    pub target: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
    /// Its share, relative to others of the same priority.
    pub weight: Option<i64>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}
