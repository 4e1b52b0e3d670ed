//! ```text
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json
//! GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, StringEnum, TwilioResource, Unknown};

use super::{AddOn, IncomingPhoneNumberAssignedAddOn, Recording};

/// A recording add on result.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json",
    sid = "XR",
    parent = Recording,
    complete,
    /// Reads a recording add on result.
    fetch,
    /// Lists recording add on results.
    list,
    /// Removes a recording add on result.
    delete,
)]
#[non_exhaustive]
pub struct RecordingAddOnResult {
    /// The record's identifier.
    pub sid: Sid<RecordingAddOnResult>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Its status.
    pub status: Option<RecordingAddOnResultStatus>,
    /// Add on SID.
    pub add_on_sid: Option<Sid<AddOn>>,
    /// Add on configuration SID.
    pub add_on_configuration_sid: Option<Sid<IncomingPhoneNumberAssignedAddOn>>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// When it was completed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_completed: Option<Timestamp>,
    /// Reference SID.
    pub reference_sid: Sid<Recording>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// A recording add on result status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingAddOnResultStatus {
    /// `canceled`.
    Canceled,
    /// `completed`.
    Completed,
    /// `deleted`.
    Deleted,
    /// `failed`.
    Failed,
    /// `in-progress`.
    InProgress,
    /// `init`.
    Init,
    /// `processing`.
    Processing,
    /// `queued`.
    Queued,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
