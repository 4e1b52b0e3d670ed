//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Challenge, Entity, Service};

/// Another push notification about a challenge.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications",
    sid = "NT",
    key = none,
    parent = Challenge,
    complete,
    /// Sends the push notification again.
    create = CreateNotification,
)]
#[non_exhaustive]
pub struct Notification {
    /// The record's identifier.
    pub sid: Option<Sid<Notification>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The entity that it belongs to.
    pub entity_sid: Option<Sid<Entity>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: String,
    /// Challenge SID.
    pub challenge_sid: Sid<Challenge>,
    /// The priority.
    pub priority: Option<String>,
    /// How long it lasts, in seconds. By default `0`.
    pub ttl: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
}

/// The parameters for creating a [`Notification`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateNotification {
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}
