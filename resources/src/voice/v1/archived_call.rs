//! ```text
//! DELETE https://voice.twilio.com/v1/Archives/{Date}/Calls/{Sid}
//! ```

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

/// An archived call.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/Archives/{Date}/Calls",
    sid = "CA",
    placeholders(Date: Date, Sid: Sid<ArchivedCall>),
    complete,
    /// Removes an archived call.
    delete,
)]
#[non_exhaustive]
pub struct ArchivedCall {}
