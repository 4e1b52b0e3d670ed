//! ```text
//! POST GET        https://messaging.twilio.com/v1/Services
//! GET POST DELETE https://messaging.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A pool of senders, and how messages are sent from it.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api/service-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::messaging::v1::{CreateService, Service, UpdateService};
///
/// let reminders = CreateService::new("Reminders").sticky_sender(true);
/// let service = Service::create(&client, reminders).await?;
/// let update = UpdateService::new().inbound_request_url("https://example.com/sms");
/// let service = Service::update(&client, &service, update).await?;
/// assert_eq!(service.sticky_sender, Some(true));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services",
    sid = "MG",
    complete,
    /// Creates a service, without senders.
    create = CreateService,
    /// Reads one service.
    fetch,
    /// Lists the account's services.
    list,
    /// Changes the specified settings.
    update = UpdateService,
    /// Removes a service; its numbers stay with the account.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL that handles incoming messages.
    pub inbound_request_url: Option<String>,
    /// Inbound method.
    pub inbound_method: Option<HttpMethod>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// Whether a person always receives messages from the same sender.
    pub sticky_sender: Option<bool>,
    /// Whether media are replaced by links if a phone cannot receive them.
    pub mms_converter: Option<bool>,
    /// Whether characters outside of GSM-7 are replaced by similar ones.
    pub smart_encoding: Option<bool>,
    /// Scan message content.
    pub scan_message_content: Option<ServiceScanMessageContent>,
    /// Fallback to long code: yes or no. Deprecated.
    pub fallback_to_long_code: Option<bool>,
    /// Whether a sender with the person's area code is preferred.
    pub area_code_geomatch: Option<bool>,
    /// Synchronous validation: yes or no.
    pub synchronous_validation: Option<bool>,
    /// The maximum time of a message in the queue, in seconds. By default `0`.
    pub validity_period: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Usecase.
    pub usecase: Option<String>,
    /// Us app to person registered: yes or no.
    pub us_app_to_person_registered: Option<bool>,
    /// Whether the number's own URL handles incoming messages.
    pub use_inbound_webhook_on_number: Option<bool>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Inbound request URL.
    pub inbound_request_url: Option<String>,
    /// Inbound method.
    pub inbound_method: Option<HttpMethod>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// Whether a person always receives messages from the same sender.
    pub sticky_sender: Option<bool>,
    /// MMS converter: yes or no.
    pub mms_converter: Option<bool>,
    /// Smart encoding: yes or no.
    pub smart_encoding: Option<bool>,
    /// Scan message content.
    pub scan_message_content: Option<ServiceScanMessageContent>,
    /// Fallback to long code: yes or no. Deprecated.
    #[param(deprecated)]
    pub fallback_to_long_code: Option<bool>,
    /// Area code geomatch: yes or no.
    pub area_code_geomatch: Option<bool>,
    /// Validity period.
    pub validity_period: Option<i64>,
    /// Synchronous validation: yes or no.
    pub synchronous_validation: Option<bool>,
    /// Usecase.
    pub usecase: Option<String>,
    /// Use inbound webhook on number: yes or no.
    pub use_inbound_webhook_on_number: Option<bool>,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Inbound request URL.
    pub inbound_request_url: Option<String>,
    /// Inbound method.
    pub inbound_method: Option<HttpMethod>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// Sticky sender: yes or no.
    pub sticky_sender: Option<bool>,
    /// MMS converter: yes or no.
    pub mms_converter: Option<bool>,
    /// Smart encoding: yes or no.
    pub smart_encoding: Option<bool>,
    /// Scan message content.
    pub scan_message_content: Option<ServiceScanMessageContent>,
    /// Fallback to long code: yes or no. Deprecated.
    #[param(deprecated)]
    pub fallback_to_long_code: Option<bool>,
    /// Area code geomatch: yes or no.
    pub area_code_geomatch: Option<bool>,
    /// Validity period.
    pub validity_period: Option<i64>,
    /// Synchronous validation: yes or no.
    pub synchronous_validation: Option<bool>,
    /// Usecase.
    pub usecase: Option<String>,
    /// Use inbound webhook on number: yes or no.
    pub use_inbound_webhook_on_number: Option<bool>,
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A service scan message content.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ServiceScanMessageContent {
    /// `inherit`.
    Inherit,
    /// `enable`.
    Enable,
    /// `disable`.
    Disable,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
