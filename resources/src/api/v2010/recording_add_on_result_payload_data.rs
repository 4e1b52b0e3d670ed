//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Recording, RecordingAddOnResult, RecordingAddOnResultPayload};

/// A recording add on result payload data.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json",
    singleton,
    parent = RecordingAddOnResultPayload,
    placeholders(AccountSid: Sid<twilio_runtime::Account>, ReferenceSid: Sid<Recording>, AddOnResultSid: Sid<RecordingAddOnResult>, PayloadSid: Sid<RecordingAddOnResultPayload>),
    complete,
    /// Reads a recording add on result payload data.
    fetch(redirect),
)]
#[non_exhaustive]
pub struct RecordingAddOnResultPayloadData {}
