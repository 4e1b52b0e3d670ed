//! ```text
//! POST GET   https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds
//! GET DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{AnyBuildStatus, AssetVersion, Service};

/// A build.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Builds",
    sid = "ZB",
    parent = Service,
    complete,
    /// Creates a build.
    create = CreateBuild,
    /// Reads a build.
    fetch,
    /// Lists builds.
    list,
    /// Removes a build.
    delete,
)]
#[non_exhaustive]
pub struct Build {
    /// The record's identifier.
    pub sid: Sid<Build>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Its status.
    pub status: Option<AnyBuildStatus>,
    /// Asset versions: a list.
    pub asset_versions: Option<Vec<Value>>,
    /// Function versions: a list.
    pub function_versions: Option<Vec<Value>>,
    /// Dependencies: a list.
    pub dependencies: Option<Vec<Value>>,
    /// Runtime.
    pub runtime: Option<BuildRuntime>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Build`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateBuild {
    /// Asset versions: a list.
    pub asset_versions: Option<Vec<Sid<AssetVersion>>>,
    /// Function versions: a list.
    pub function_versions: Option<Vec<Sid<AssetVersion>>>,
    /// Dependencies.
    pub dependencies: Option<String>,
    /// Runtime.
    pub runtime: Option<String>,
}

/// A build runtime.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BuildRuntime {
    /// `node8`.
    Node8,
    /// `node10`.
    Node10,
    /// `node12`.
    Node12,
    /// `node14`.
    Node14,
    /// `node16`.
    Node16,
    /// `node18`.
    Node18,
    /// `node20`.
    Node20,
    /// `node22`.
    Node22,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
