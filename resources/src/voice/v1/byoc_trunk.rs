//! ```text
//! POST GET        https://voice.twilio.com/v1/ByocTrunks
//! GET POST DELETE https://voice.twilio.com/v1/ByocTrunks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{ConnectionPolicy, SipDomain};

/// A BYOC trunk.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/ByocTrunks",
    sid = "BY",
    complete,
    /// Creates a BYOC trunk.
    create = CreateByocTrunk,
    /// Reads a BYOC trunk.
    fetch,
    /// Lists BYOC trunks.
    list,
    /// Changes a BYOC trunk.
    update = UpdateByocTrunk,
    /// Removes a BYOC trunk.
    delete,
)]
#[non_exhaustive]
pub struct ByocTrunk {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<ByocTrunk>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URL that handles incoming calls. Personal data.
    #[twilio_resource(pii)]
    pub voice_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails. Personal data.
    #[twilio_resource(pii)]
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status. Personal data.
    #[twilio_resource(pii)]
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Connection policy SID.
    pub connection_policy_sid: Option<Sid<ConnectionPolicy>>,
    /// From domain SID.
    pub from_domain_sid: Option<Sid<SipDomain>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ByocTrunk`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateByocTrunk {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Connection policy SID.
    pub connection_policy_sid: Option<Sid<ConnectionPolicy>>,
    /// From domain SID.
    pub from_domain_sid: Option<Sid<SipDomain>>,
}

/// The parameters for changing a [`ByocTrunk`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateByocTrunk {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The URL that handles incoming calls.
    pub voice_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_method: Option<HttpMethod>,
    /// The URL that is used if the one for calls fails.
    pub voice_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub voice_fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Connection policy SID.
    pub connection_policy_sid: Option<Sid<ConnectionPolicy>>,
    /// From domain SID.
    pub from_domain_sid: Option<Sid<SipDomain>>,
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
