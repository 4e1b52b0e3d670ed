//! ```text
//! GET DELETE https://fax.twilio.com/v1/Faxes/{FaxSid}/Media/{Sid}
//! GET        https://fax.twilio.com/v1/Faxes/{FaxSid}/Media
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Fax;

/// A fax media.
///
/// [Twilio's page](https://www.twilio.com/docs/fax)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "fax",
    path = "/v1/Faxes/{FaxSid}/Media",
    sid = "ME",
    parent = Fax,
    complete,
    /// Reads a fax media.
    fetch,
    /// Lists fax media.
    list,
    /// Removes a fax media.
    delete,
)]
#[non_exhaustive]
pub struct FaxMedia {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Fax SID.
    pub fax_sid: Sid<Fax>,
    /// The record's identifier.
    pub sid: Sid<FaxMedia>,
    /// The URL of the record.
    pub url: Option<String>,
}
