//! ```text
//! POST GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Bundle, BundleStatus, Regulation};

/// A bundle copy.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
    key = none,
    list_key = "results",
    parent = Bundle,
    placeholders(BundleSid: Sid<Bundle>),
    complete,
    /// Creates a bundle copy.
    create = CreateBundleCopy,
    /// Lists bundle copies.
    list,
)]
#[non_exhaustive]
pub struct BundleCopy {
    /// The record's identifier.
    pub sid: Option<Sid<Bundle>>,
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
}

/// The parameters for creating a [`BundleCopy`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateBundleCopy {
    /// A description for people.
    pub friendly_name: Option<String>,
}
