//! ```text
//! POST GET   https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders
//! GET DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A name in a service's pool, for only one country.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{ServiceSid}/DestinationAlphaSenders",
    sid = "AI",
    list_key = "alpha_senders",
    parent = Service,
    complete,
    /// Puts a name into the pool.
    create = CreateDestinationAlphaSender,
    /// Reads one name.
    fetch,
    /// Lists the names in the pool.
    list = DestinationAlphaSenderFilter,
    /// Takes the name out of the pool.
    delete,
)]
#[non_exhaustive]
pub struct DestinationAlphaSender {
    /// The record's identifier.
    pub sid: Sid<DestinationAlphaSender>,
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
    /// ISO country code.
    pub iso_country_code: Option<String>,
}

/// The parameters for creating a [`DestinationAlphaSender`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateDestinationAlphaSender {
    /// Alpha sender.
    pub alpha_sender: String,
    /// ISO country code.
    pub iso_country_code: Option<String>,
}

/// The filters of a list of [`DestinationAlphaSender`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DestinationAlphaSenderFilter {
    /// ISO country code.
    pub iso_country_code: Option<String>,
}
