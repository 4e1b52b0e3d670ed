//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Balance.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::Account;

/// A balance.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Balance.json",
    singleton,
    parent = Account,
    complete,
    /// Reads a balance.
    fetch,
)]
#[non_exhaustive]
pub struct Balance {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Balance.
    pub balance: Option<String>,
    /// Currency.
    pub currency: Option<String>,
}
