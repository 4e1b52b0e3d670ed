//! ```text
//! GET POST https://routes.twilio.com/v2/PhoneNumbers/{PhoneNumber}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A phone number.
///
/// [Twilio's
/// page](https://www.twilio.com/docs/global-infrastructure/inbound-processing-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "routes",
    path = "/v2/PhoneNumbers",
    sid = "QQ",
    key = "PhoneNumber",
    complete,
    /// Reads a phone number.
    fetch,
    /// Changes a phone number.
    update = UpdatePhoneNumber,
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The phone number.
    pub phone_number: String,
    /// The URL of the record.
    pub url: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<PhoneNumber>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Voice region.
    pub voice_region: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for changing a [`PhoneNumber`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Voice region.
    pub voice_region: Option<String>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}
