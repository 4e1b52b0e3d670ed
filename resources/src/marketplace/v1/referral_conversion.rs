//! ```text
//! POST https://marketplace.twilio.com/v1/ReferralConversion
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A referral conversion.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/ReferralConversion",
    key = none,
    complete,
    /// Creates a referral conversion.
    create(params = CreateReferralConversion, body = json),
)]
#[non_exhaustive]
pub struct ReferralConversion {
    /// Converted account SID.
    pub converted_account_sid: Option<Sid<Account>>,
}

/// The parameters for creating a [`ReferralConversion`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateReferralConversion {
    /// Referral account SID.
    pub referral_account_sid: Option<Sid<Account>>,
}
