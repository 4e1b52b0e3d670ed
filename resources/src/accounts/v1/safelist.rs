//! ```text
//! POST GET DELETE https://accounts.twilio.com/v1/SafeList/Numbers
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

/// A safelist.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/SafeList/Numbers",
    sid = "GN",
    singleton,
    complete,
    /// Creates a safelist.
    create = CreateSafelist,
    /// Reads a safelist.
    fetch = FetchSafelist,
    /// Removes a safelist.
    delete = DeleteSafelist,
)]
#[non_exhaustive]
pub struct Safelist {
    /// The record's identifier.
    pub sid: Option<Sid<Safelist>>,
    /// The phone number. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: Option<String>,
}

/// The parameters for creating a [`Safelist`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSafelist {
    /// The phone number.
    pub phone_number: String,
}

/// The parameters for reading a [`Safelist`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchSafelist {
    /// The phone number. Personal data.
    #[param(pii)]
    pub phone_number: Option<String>,
}

/// The parameters for removing a [`Safelist`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteSafelist {
    /// The phone number. Personal data.
    #[param(pii)]
    pub phone_number: Option<String>,
}
