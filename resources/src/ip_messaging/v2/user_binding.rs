//! ```text
//! GET DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}
//! GET        https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{BindingType, Credential, Service, User};

/// A user binding.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings",
    sid = "BS",
    parent = User,
    complete,
    /// Reads a user binding.
    fetch,
    /// Lists user bindings.
    list = UserBindingFilter,
    /// Removes a user binding.
    delete,
)]
#[non_exhaustive]
pub struct UserBinding {
    /// The record's identifier.
    pub sid: Sid<UserBinding>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The address on the channel.
    pub endpoint: Option<String>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// The user that it is about.
    pub user_sid: Sid<User>,
    /// The credential that is used.
    pub credential_sid: Option<Sid<Credential>>,
    /// The type of the binding.
    pub binding_type: Option<BindingType>,
    /// Message types: a list.
    pub message_types: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`UserBinding`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UserBindingFilter {
    /// The type of the binding.
    pub binding_type: Option<Vec<BindingType>>,
}
