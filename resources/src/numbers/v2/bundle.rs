//! ```text
//! POST GET        https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles
//! GET POST DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{AnyEndUserType, BundleStatus, Regulation};

/// A bundle.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Bundles",
    sid = "BU",
    list_key = "results",
    complete,
    /// Creates a bundle.
    create = CreateBundle,
    /// Reads a bundle.
    fetch,
    /// Lists bundles.
    list = BundleFilter,
    /// Changes a bundle.
    update = UpdateBundle,
    /// Removes a bundle.
    delete,
)]
#[non_exhaustive]
pub struct Bundle {
    /// The record's identifier.
    pub sid: Sid<Bundle>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Regulation SID.
    pub regulation_sid: Option<Sid<Regulation>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<BundleStatus>,
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
}

/// The parameters for creating a [`Bundle`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBundle {
    /// A description for people.
    pub friendly_name: String,
    /// The email address.
    pub email: String,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// Regulation SID.
    pub regulation_sid: Option<Sid<Regulation>>,
    /// The country.
    pub iso_country: Option<String>,
    /// End user type.
    pub end_user_type: Option<AnyEndUserType>,
    /// The type of the number.
    pub number_type: Option<String>,
    /// Is test: yes or no.
    pub is_test: Option<bool>,
}

/// The filters of a list of [`Bundle`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct BundleFilter {
    /// Its status.
    pub status: Option<BundleStatus>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Regulation SID.
    pub regulation_sid: Option<Sid<Regulation>>,
    /// The country.
    pub iso_country: Option<String>,
    /// The type of the number.
    pub number_type: Option<String>,
    /// Has valid until date: yes or no.
    pub has_valid_until_date: Option<bool>,
    /// Sort by.
    pub sort_by: Option<BundleSortBy>,
    /// Sort direction.
    pub sort_direction: Option<BundleSortDirection>,
    /// Valid until date.
    pub valid_until_date: Option<Timestamp>,
    /// At or before this: valid until date.
    #[param(name = "ValidUntilDate<")]
    pub valid_until_date_before: Option<Timestamp>,
    /// At or after this: valid until date.
    #[param(name = "ValidUntilDate>")]
    pub valid_until_date_after: Option<Timestamp>,
}

/// The parameters for changing a [`Bundle`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateBundle {
    /// Its status.
    pub status: Option<BundleStatus>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
}

/// A bundle sort by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BundleSortBy {
    /// `valid-until`.
    ValidUntil,
    /// `date-updated`.
    DateUpdated,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A bundle sort direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum BundleSortDirection {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
