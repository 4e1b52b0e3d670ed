//! ```text
//! GET DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Bindings/{Sid}
//! GET        https://chat.twilio.com/v2/Services/{ServiceSid}/Bindings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{BindingType, Credential, Service};

/// A binding.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v2/Services/{ServiceSid}/Bindings",
    sid = "BS",
    parent = Service,
    complete,
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
    /// The credential that is used.
    pub credential_sid: Option<Sid<Credential>>,
    /// The type of the binding.
    pub binding_type: Option<BindingType>,
    /// Message types: a list.
    pub message_types: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`Binding`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct BindingFilter {
    /// The type of the binding.
    pub binding_type: Option<Vec<BindingType>>,
    /// Identity: a list. Personal data.
    #[param(pii)]
    pub identity: Option<Vec<String>>,
}
