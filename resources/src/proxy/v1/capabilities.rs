//! The capabilities of a number in the pool; part of a phone number and of a short code.

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioObject;

/// The capabilities of a number. A capability that the API does not mention is `None`.
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
    /// Outgoing text messages.
    pub sms_outbound: Option<bool>,
    /// Incoming calls.
    pub voice_inbound: Option<bool>,
}
