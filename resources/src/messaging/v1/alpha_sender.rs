//! ```text
//! POST GET   https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders
//! GET DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A name in a service's pool, which is displayed instead of a number.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{ServiceSid}/AlphaSenders",
    sid = "AI",
    parent = Service,
    complete,
    /// Puts a name into the pool.
    create = CreateAlphaSender,
    /// Reads one name.
    fetch,
    /// Lists the names in the pool.
    list,
    /// Takes the name out of the pool.
    delete,
)]
#[non_exhaustive]
pub struct AlphaSender {
    /// The record's identifier.
    pub sid: Sid<AlphaSender>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Alpha sender.
    pub alpha_sender: Option<String>,
    /// Its capabilities.
    pub capabilities: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`AlphaSender`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAlphaSender {
    /// Alpha sender.
    pub alpha_sender: String,
}
