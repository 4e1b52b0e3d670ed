//! ```text
//! GET DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings/{Sid}
//! GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Credential, Service};

/// A device of a user that gets push notifications.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Bindings",
    sid = "BS",
    parent = Service,
    complete,
    /// Reads one binding.
    fetch,
    /// Lists the bindings of a service.
    list = ServiceBindingFilter,
    /// Removes a binding: the device is no longer reached.
    delete,
)]
#[non_exhaustive]
pub struct ServiceBinding {
    /// The record's identifier.
    pub sid: Sid<ServiceBinding>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The credential that is used.
    pub credential_sid: Option<Sid<Credential>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The address on the channel. Personal data.
    #[twilio_resource(pii)]
    pub endpoint: Option<String>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// The type of the binding.
    pub binding_type: Option<ServiceBindingType>,
    /// Message types: a list.
    pub message_types: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`ServiceBinding`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ServiceBindingFilter {
    /// The type of the binding.
    pub binding_type: Option<Vec<ServiceBindingType>>,
    /// Identity: a list. Personal data.
    #[param(pii)]
    pub identity: Option<Vec<String>>,
}

/// A service binding type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ServiceBindingType {
    /// `apn`.
    Apn,
    /// `gcm`.
    Gcm,
    /// `fcm`.
    Fcm,
    /// `twilsock`.
    Twilsock,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
