//! What a number of the pool can carry; part of a phone number and of a short code.

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioObject;

/// What a number can carry. A capability that the API does not mention is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct Capabilities {
    /// Messages with media.
    pub mms: Option<bool>,
    /// Text messages.
    pub sms: Option<bool>,
    /// Calls.
    pub voice: Option<bool>,
    /// Faxes.
    pub fax: Option<bool>,
    /// Text messages that go out.
    pub sms_outbound: Option<bool>,
    /// Calls that come in.
    pub voice_inbound: Option<bool>,
}
