//! ```text
//! POST GET        https://intelligence.twilio.com/v2/Services
//! GET POST DELETE https://intelligence.twilio.com/v2/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Credential, Operator};

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Services",
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads a service.
    fetch,
    /// Lists services.
    list,
    /// Changes a service.
    update = UpdateService,
    /// Removes a service.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Auto redaction: yes or no.
    pub auto_redaction: Option<bool>,
    /// Media redaction: yes or no.
    pub media_redaction: Option<bool>,
    /// Auto transcribe: yes or no.
    pub auto_transcribe: Option<bool>,
    /// Data logging: yes or no.
    pub data_logging: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
    /// The service's SID, `GA...`.
    pub sid: Sid<Service>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Webhook HTTP method.
    pub webhook_http_method: Option<ServiceHttpMethod>,
    /// Read only attached operator SIDs: a list.
    pub read_only_attached_operator_sids: Option<Vec<Sid<Operator>>>,
    /// The version. By default `0`.
    pub version: Option<i64>,
    /// Encryption credential SID.
    pub encryption_credential_sid: Option<Sid<Credential>>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: String,
    /// Auto transcribe: yes or no.
    pub auto_transcribe: Option<bool>,
    /// Data logging: yes or no.
    pub data_logging: Option<bool>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
    /// Auto redaction: yes or no.
    pub auto_redaction: Option<bool>,
    /// Media redaction: yes or no.
    pub media_redaction: Option<bool>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Webhook HTTP method.
    pub webhook_http_method: Option<ServiceHttpMethod>,
    /// Encryption credential SID.
    pub encryption_credential_sid: Option<Sid<Credential>>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// Auto transcribe: yes or no.
    pub auto_transcribe: Option<bool>,
    /// Data logging: yes or no.
    pub data_logging: Option<bool>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Auto redaction: yes or no.
    pub auto_redaction: Option<bool>,
    /// Media redaction: yes or no.
    pub media_redaction: Option<bool>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Webhook HTTP method.
    pub webhook_http_method: Option<ServiceHttpMethod>,
    /// Encryption credential SID.
    pub encryption_credential_sid: Option<Sid<Credential>>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// A service HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum ServiceHttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `NULL`.
    Null,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
