//! ```text
//! POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Bundle, BundleStatus, Regulation};

/// A bundle clone.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones",
    key = none,
    parent = Bundle,
    complete,
    /// Creates a bundle clone.
    create = CreateBundleClone,
)]
#[non_exhaustive]
pub struct BundleClone {
    /// The regulatory bundle that it belongs to.
    pub bundle_sid: Sid<Bundle>,
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
}

/// The parameters for creating a [`BundleClone`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBundleClone {
    /// Target account SID.
    pub target_account_sid: Sid<Account>,
    /// Move to draft: yes or no.
    pub move_to_draft: Option<bool>,
    /// A description for people.
    pub friendly_name: Option<String>,
}
