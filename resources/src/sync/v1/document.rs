//! ```text
//! POST GET        https://sync.twilio.com/v1/Services/{ServiceSid}/Documents
//! GET POST DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// One JSON object that devices share.
///
/// [Twilio's page](https://www.twilio.com/docs/sync/api/document-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use serde_json::json;
/// use twilio_resources::sync::v1::{CreateDocument, CreateService, Document, Service};
///
/// let service = Service::create(&client, CreateService::new()).await?;
/// let game = CreateDocument::new().unique_name("game").data(json!({"turn": 1}));
/// Document::create(&client, &service, game).await?;
/// let game = Document::fetch(&client, (service.sid, "game")).await?;
/// assert_eq!(game.data, Some(json!({"turn": 1})));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Services/{ServiceSid}/Documents",
    sid = "ET",
    alias = unique_name,
    parent = Service,
    complete,
    /// Creates a document.
    create = CreateDocument,
    /// Reads one document, by SID or unique name.
    fetch,
    /// Lists the service's documents.
    list,
    /// Replaces the document's data; with `if_match` only if it has not changed in between.
    update = UpdateDocument,
    /// Removes a document permanently.
    delete,
)]
#[non_exhaustive]
pub struct Document {
    /// The record's identifier.
    pub sid: Sid<Document>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The revision; each change creates a new one.
    pub revision: Option<String>,
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub data: Option<Value>,
    /// When it expires.
    pub date_expires: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who created it. Personal data.
    #[twilio_resource(pii)]
    pub created_by: Option<String>,
}

/// The parameters for creating a [`Document`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateDocument {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Its content.
    pub data: Option<Value>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}

/// The parameters for changing a [`Document`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDocument {
    /// Its content.
    pub data: Option<Value>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
