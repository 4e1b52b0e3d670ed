//! ```text
//! POST GET   https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings
//! GET DELETE https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings/{Sid}
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Credential, Service};

/// A binding.
///
/// [Twilio's page](https://www.twilio.com/docs/notify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "notify",
    path = "/v1/Services/{ServiceSid}/Bindings",
    sid = "BS",
    parent = Service,
    complete,
    /// Creates a binding.
    create = CreateBinding,
    /// Reads a binding.
    fetch,
    /// Lists bindings.
    list = BindingFilter,
    /// Removes a binding.
    delete,
)]
#[non_exhaustive]
pub struct Binding {
    /// The record's identifier.
    pub sid: Sid<Binding>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The credential that is used.
    pub credential_sid: Option<Sid<Credential>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Notification protocol version.
    pub notification_protocol_version: Option<String>,
    /// The address on the channel. Deprecated.
    pub endpoint: Option<String>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// The type of the binding.
    pub binding_type: Option<String>,
    /// The address. Personal data.
    #[twilio_resource(pii)]
    pub address: Option<String>,
    /// Tags. Personal data.
    #[twilio_resource(pii)]
    pub tags: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Binding`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBinding {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The type of the binding.
    pub binding_type: BindingType,
    /// The address.
    pub address: String,
    /// Tag: a list.
    pub tag: Option<Vec<String>>,
    /// Notification protocol version.
    pub notification_protocol_version: Option<String>,
    /// The credential that is used.
    pub credential_sid: Option<Sid<Credential>>,
    /// The address on the channel. Deprecated.
    #[param(deprecated)]
    pub endpoint: Option<String>,
}

/// The filters of a list of [`Binding`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct BindingFilter {
    /// The first day or moment.
    pub start_date: Option<Date>,
    /// The last day or moment.
    pub end_date: Option<Date>,
    /// Identity: a list. Personal data.
    #[param(pii)]
    pub identity: Option<Vec<String>>,
    /// Tag: a list.
    pub tag: Option<Vec<String>>,
}

/// A binding type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BindingType {
    /// `apn`.
    Apn,
    /// `gcm`.
    Gcm,
    /// `sms`.
    Sms,
    /// `fcm`.
    Fcm,
    /// `facebook-messenger`.
    FacebookMessenger,
    /// `alexa`.
    Alexa,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
