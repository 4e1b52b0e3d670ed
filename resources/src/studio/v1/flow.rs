//! ```text
//! GET DELETE https://studio.twilio.com/v1/Flows/{Sid}
//! GET        https://studio.twilio.com/v1/Flows
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioResource, Unknown};

/// A flow.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v1/Flows",
    sid = "FW",
    complete,
    /// Reads a flow.
    fetch,
    /// Lists flows.
    list,
    /// Removes a flow.
    delete,
)]
#[non_exhaustive]
pub struct Flow {
    /// The record's identifier.
    pub sid: Sid<Flow>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<FlowStatus>,
    /// The version. By default `0`.
    pub version: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// A flow status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FlowStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
