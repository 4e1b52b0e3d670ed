//! ```text
//! POST       https://verify.twilio.com/v2/SafeList/Numbers
//! GET DELETE https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

/// A number that the protection against fraud lets through.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/SafeList/Numbers",
    sid = "GN",
    key = "PhoneNumber",
    complete,
    /// Lets a number through.
    create = CreateSafelist,
    /// Reads whether a number is let through.
    fetch,
    /// Looks at the number again.
    delete,
)]
#[non_exhaustive]
pub struct Safelist {
    /// The record's identifier.
    pub sid: Option<Sid<Safelist>>,
    /// The phone number. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: String,
    /// The record's own address.
    pub url: Option<String>,
}

/// What it takes to create a [`Safelist`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSafelist {
    /// The phone number.
    pub phone_number: String,
}
