//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::{Account, Byoc, HttpMethod, OutgoingCallerId};

/// A SIP domain.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json",
    sid = "SD",
    parent = Account,
    complete,
    /// Creates a SIP domain.
    create = CreateSipDomain,
    /// Reads a SIP domain.
    fetch,
    /// Lists SIP domains.
    list,
    /// Changes a SIP domain.
    update = UpdateSipDomain,
    /// Removes a SIP domain.
    delete,
)]
#[non_exhaustive]
pub struct SipDomain {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// Auth type.
    pub auth_type: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<SipDomain>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails. Personal data.
    #[twilio_resource(pii)]
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// Voice status callback method.
    pub voice_status_callback_method: Option<HttpMethod>,
    /// Voice status callback URL. Personal data.
    #[twilio_resource(pii)]
    pub voice_status_callback_url: Option<String>,
    /// The URL that handles incoming calls. Personal data.
    #[twilio_resource(pii)]
    pub voice_url: Option<String>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// SIP registration: yes or no.
    pub sip_registration: Option<bool>,
    /// Emergency calling enabled: yes or no.
    pub emergency_calling_enabled: Option<bool>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// BYOC trunk SID.
    pub byoc_trunk_sid: Option<Sid<Byoc>>,
    /// Emergency caller SID.
    pub emergency_caller_sid: Option<Sid<OutgoingCallerId>>,
}

/// The parameters for creating a [`SipDomain`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateSipDomain {
    /// The name of the domain.
    pub domain_name: String,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// Voice status callback URL.
    pub voice_status_callback_url: Option<String>,
    /// Voice status callback method.
    pub voice_status_callback_method: Option<HttpMethod>,
    /// SIP registration: yes or no.
    pub sip_registration: Option<bool>,
    /// Emergency calling enabled: yes or no.
    pub emergency_calling_enabled: Option<bool>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// BYOC trunk SID.
    pub byoc_trunk_sid: Option<Sid<Byoc>>,
    /// Emergency caller SID.
    pub emergency_caller_sid: Option<Sid<OutgoingCallerId>>,
}

/// The parameters for changing a [`SipDomain`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSipDomain {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// Voice status callback method.
    pub voice_status_callback_method: Option<HttpMethod>,
    /// Voice status callback URL.
    pub voice_status_callback_url: Option<String>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// SIP registration: yes or no.
    pub sip_registration: Option<bool>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Emergency calling enabled: yes or no.
    pub emergency_calling_enabled: Option<bool>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// BYOC trunk SID.
    pub byoc_trunk_sid: Option<Sid<Byoc>>,
    /// Emergency caller SID.
    pub emergency_caller_sid: Option<Sid<OutgoingCallerId>>,
}
