//! ```text
//! GET https://messaging.twilio.com/v1/Deactivations
//! ```

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// A file of numbers that carriers deactivated on one day.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Deactivations",
    singleton,
    complete,
    /// Redirects to the file of one day.
    fetch(params = FetchDeactivation, redirect),
)]
#[non_exhaustive]
pub struct Deactivation {}

/// The parameters for reading a [`Deactivation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchDeactivation {
    /// Date.
    pub date: Option<Date>,
}
