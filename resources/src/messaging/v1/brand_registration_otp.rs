//! ```text
//! POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::BrandRegistration;

/// The message by which a brand of a sole proprietor is confirmed.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp",
    key = none,
    parent = BrandRegistration,
    complete,
    /// Sends the message again.
    create = (),
)]
#[non_exhaustive]
pub struct BrandRegistrationOtp {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Brand registration SID.
    pub brand_registration_sid: Sid<BrandRegistration>,
}
