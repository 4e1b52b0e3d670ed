//! ```text
//! POST GET        https://trusthub.twilio.com/v1/TrustProducts
//! GET POST DELETE https://trusthub.twilio.com/v1/TrustProducts/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Policy, TrustProductStatus};

/// A trust product.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/TrustProducts",
    sid = "BU",
    list_key = "results",
    complete,
    /// Creates a trust product.
    create = CreateTrustProduct,
    /// Reads a trust product.
    fetch,
    /// Lists trust products.
    list = TrustProductFilter,
    /// Changes a trust product.
    update = UpdateTrustProduct,
    /// Removes a trust product.
    delete,
)]
#[non_exhaustive]
pub struct TrustProduct {
    /// The record's identifier.
    pub sid: Sid<TrustProduct>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Policy SID.
    pub policy_sid: Option<Sid<Policy>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<TrustProductStatus>,
    /// Valid until.
    pub valid_until: Option<Timestamp>,
    /// The email address.
    pub email: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
}

/// The parameters for creating a [`TrustProduct`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTrustProduct {
    /// A description for people.
    pub friendly_name: String,
    /// The email address.
    pub email: String,
    /// Policy SID.
    pub policy_sid: Sid<Policy>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
}

/// The filters of a list of [`TrustProduct`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TrustProductFilter {
    /// Its status.
    pub status: Option<TrustProductStatus>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Policy SID.
    pub policy_sid: Option<Sid<Policy>>,
}

/// The parameters for changing a [`TrustProduct`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTrustProduct {
    /// Its status.
    pub status: Option<TrustProductStatus>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
}
