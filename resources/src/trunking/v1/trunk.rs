//! ```text
//! POST GET        https://trunking.twilio.com/v1/Trunks
//! GET POST DELETE https://trunking.twilio.com/v1/Trunks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::HttpMethod;

/// A trunk.
///
/// [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trunking",
    path = "/v1/Trunks",
    sid = "TK",
    complete,
    /// Creates a trunk.
    create = CreateTrunk,
    /// Reads a trunk.
    fetch,
    /// Lists trunks.
    list,
    /// Changes a trunk.
    update = UpdateTrunk,
    /// Removes a trunk.
    delete,
)]
#[non_exhaustive]
pub struct Trunk {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Disaster recovery method.
    pub disaster_recovery_method: Option<HttpMethod>,
    /// Disaster recovery URL. Personal data.
    #[twilio_resource(pii)]
    pub disaster_recovery_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// Recording, as JSON.
    pub recording: Option<Value>,
    /// Transfer mode.
    pub transfer_mode: Option<TrunkTransferSetting>,
    /// Transfer caller ID.
    pub transfer_caller_id: Option<TrunkTransferCallerId>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Auth type.
    pub auth_type: Option<String>,
    /// Symmetric RTP enabled: yes or no.
    pub symmetric_rtp_enabled: Option<bool>,
    /// Auth type set: a list.
    pub auth_type_set: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<Trunk>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Trunk`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateTrunk {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Disaster recovery URL.
    pub disaster_recovery_url: Option<String>,
    /// Disaster recovery method.
    pub disaster_recovery_method: Option<HttpMethod>,
    /// Transfer mode.
    pub transfer_mode: Option<TrunkTransferSetting>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Transfer caller ID.
    pub transfer_caller_id: Option<TrunkTransferCallerId>,
}

/// The parameters for changing a [`Trunk`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTrunk {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// Disaster recovery URL.
    pub disaster_recovery_url: Option<String>,
    /// Disaster recovery method.
    pub disaster_recovery_method: Option<HttpMethod>,
    /// Transfer mode.
    pub transfer_mode: Option<TrunkTransferSetting>,
    /// Whether it is encrypted.
    pub secure: Option<bool>,
    /// Whether callers are looked up by name.
    pub cnam_lookup_enabled: Option<bool>,
    /// Transfer caller ID.
    pub transfer_caller_id: Option<TrunkTransferCallerId>,
}

/// A trunk transfer setting.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TrunkTransferSetting {
    /// `disable-all`.
    DisableAll,
    /// `enable-all`.
    EnableAll,
    /// `sip-only`.
    SipOnly,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A trunk transfer caller ID.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TrunkTransferCallerId {
    /// `from-transferee`.
    FromTransferee,
    /// `from-transferor`.
    FromTransferor,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
