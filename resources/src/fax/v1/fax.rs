//! ```text
//! GET DELETE https://fax.twilio.com/v1/Faxes/{Sid}
//! GET        https://fax.twilio.com/v1/Faxes
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::FaxMedia;

/// A fax.
///
/// [Twilio's page](https://www.twilio.com/docs/fax)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "fax",
    path = "/v1/Faxes",
    sid = "FX",
    complete,
    /// Reads a fax.
    fetch,
    /// Lists faxes.
    list = FaxFilter,
    /// Removes a fax.
    delete,
)]
#[non_exhaustive]
pub struct Fax {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The direction.
    pub direction: Option<FaxDirection>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// The sender.
    pub from: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Media SID.
    pub media_sid: Option<Sid<FaxMedia>>,
    /// The URL of the media.
    pub media_url: Option<String>,
    /// Num pages.
    pub num_pages: Option<i64>,
    /// What it cost.
    pub price: Option<f64>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// Quality.
    pub quality: Option<FaxQuality>,
    /// The record's identifier.
    pub sid: Sid<Fax>,
    /// Its status.
    pub status: Option<FaxStatus>,
    /// The recipient.
    pub to: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`Fax`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FaxFilter {
    /// The sender.
    pub from: Option<String>,
    /// The recipient.
    pub to: Option<String>,
    /// At or before this: date created on or.
    pub date_created_on_or_before: Option<Timestamp>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
}

/// A fax direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaxDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A fax quality.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaxQuality {
    /// `standard`.
    Standard,
    /// `fine`.
    Fine,
    /// `superfine`.
    Superfine,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A fax status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaxStatus {
    /// `queued`.
    Queued,
    /// `processing`.
    Processing,
    /// `sending`.
    Sending,
    /// `delivered`.
    Delivered,
    /// `receiving`.
    Receiving,
    /// `received`.
    Received,
    /// `no-answer`.
    NoAnswer,
    /// `busy`.
    Busy,
    /// `failed`.
    Failed,
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
