//! ```text
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json
//! GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioResource};

use super::{AddOn, IncomingPhoneNumberAssignedAddOn, Recording, RecordingAddOnResult};

/// A recording add on result payload.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json",
    sid = "XH",
    parent = RecordingAddOnResult,
    complete,
    /// Reads a recording add on result payload.
    fetch,
    /// Lists recording add on result payloads.
    list,
    /// Removes a recording add on result payload.
    delete,
)]
#[non_exhaustive]
pub struct RecordingAddOnResultPayload {
    /// The record's identifier.
    pub sid: Sid<RecordingAddOnResultPayload>,
    /// Add on result SID.
    pub add_on_result_sid: Sid<RecordingAddOnResult>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The label.
    pub label: Option<String>,
    /// Add on SID.
    pub add_on_sid: Option<Sid<AddOn>>,
    /// Add on configuration SID.
    pub add_on_configuration_sid: Option<Sid<IncomingPhoneNumberAssignedAddOn>>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Reference SID.
    pub reference_sid: Sid<Recording>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}
