//! ```text
//! GET https://verify.twilio.com/v2/Templates
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A message text for codes, in several languages.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Templates",
    sid = "HJ",
    key = none,
    complete,
    /// Lists the templates that the account may use.
    list = VerificationTemplateFilter,
)]
#[non_exhaustive]
pub struct VerificationTemplate {
    /// The record's identifier.
    pub sid: Option<Sid<VerificationTemplate>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Channels: a list.
    pub channels: Option<Vec<String>>,
    /// Translations, as JSON.
    pub translations: Option<Value>,
}

/// The filters of a list of [`VerificationTemplate`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct VerificationTemplateFilter {
    /// A description for people.
    pub friendly_name: Option<String>,
}
