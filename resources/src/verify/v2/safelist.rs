//! ```text
//! POST       https://verify.twilio.com/v2/SafeList/Numbers
//! GET DELETE https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

/// A number that fraud protection does not block.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/SafeList/Numbers",
    sid = "GN",
    key = "PhoneNumber",
    complete,
    /// Adds a number to the safe list.
    create = CreateSafelist,
    /// Reads whether a number is on the safe list.
    fetch,
    /// Removes a number from the safe list.
    delete,
)]
#[non_exhaustive]
pub struct Safelist {
    /// The record's identifier.
    pub sid: Option<Sid<Safelist>>,
    /// The phone number. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: String,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Safelist`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSafelist {
    /// The phone number.
    pub phone_number: String,
}
