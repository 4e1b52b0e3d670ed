//! ```text
//! GET POST https://routes.twilio.com/v2/SipDomains/{SipDomain}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::PhoneNumber;

/// A SIP domain.
///
/// [Twilio's
/// page](https://www.twilio.com/docs/global-infrastructure/inbound-processing-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "routes",
    path = "/v2/SipDomains",
    key = "SipDomain",
    complete,
    /// Reads a SIP domain.
    fetch,
    /// Changes a SIP domain.
    update = UpdateSipDomain,
)]
#[non_exhaustive]
pub struct SipDomain {
    /// SIP domain.
    pub sip_domain: String,
    /// The URL of the record.
    pub url: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<PhoneNumber>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Voice region.
    pub voice_region: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for changing a [`SipDomain`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipDomain {
    /// Voice region.
    pub voice_region: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
}
