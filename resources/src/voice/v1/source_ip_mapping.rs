//! ```text
//! POST GET        https://voice.twilio.com/v1/SourceIpMappings
//! GET POST DELETE https://voice.twilio.com/v1/SourceIpMappings/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{IpRecord, SipDomain};

/// A source IP mapping.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/SourceIpMappings",
    sid = "IB",
    complete,
    /// Creates a source IP mapping.
    create = CreateSourceIpMapping,
    /// Reads a source IP mapping.
    fetch,
    /// Lists source IP mappings.
    list,
    /// Changes a source IP mapping.
    update = UpdateSourceIpMapping,
    /// Removes a source IP mapping.
    delete,
)]
#[non_exhaustive]
pub struct SourceIpMapping {
    /// The record's identifier.
    pub sid: Sid<SourceIpMapping>,
    /// IP record SID.
    pub ip_record_sid: Option<Sid<IpRecord>>,
    /// SIP domain SID.
    pub sip_domain_sid: Option<Sid<SipDomain>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`SourceIpMapping`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSourceIpMapping {
    /// IP record SID.
    pub ip_record_sid: Sid<IpRecord>,
    /// SIP domain SID.
    pub sip_domain_sid: Sid<SipDomain>,
}

/// The parameters for changing a [`SourceIpMapping`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSourceIpMapping {
    /// SIP domain SID.
    pub sip_domain_sid: Sid<SipDomain>,
}
