//! ```text
//! POST GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings
//! GET      https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::BrandRegistration;

/// A check of a brand by a third party, which raises its sending limits.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
    sid = "VT",
    key = "BrandVettingSid",
    list_key = "data",
    parent = BrandRegistration,
    complete,
    /// Requests a check, or submits one that was made elsewhere.
    create = CreateBrandVetting,
    /// Reads one check.
    fetch,
    /// Lists the checks of a brand.
    list = BrandVettingFilter,
)]
#[non_exhaustive]
pub struct BrandVetting {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Brand SID.
    pub brand_sid: Sid<BrandRegistration>,
    /// Brand vetting SID.
    pub brand_vetting_sid: Option<Sid<BrandVetting>>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Vetting ID.
    pub vetting_id: Option<String>,
    /// Vetting class.
    pub vetting_class: Option<String>,
    /// Vetting status.
    pub vetting_status: Option<String>,
    /// Vetting provider.
    pub vetting_provider: Option<BrandVettingProvider>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`BrandVetting`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBrandVetting {
    /// Vetting provider.
    pub vetting_provider: BrandVettingProvider,
    /// Vetting ID.
    pub vetting_id: Option<String>,
}

/// The filters of a list of [`BrandVetting`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct BrandVettingFilter {
    /// Vetting provider.
    pub vetting_provider: Option<BrandVettingProvider>,
}

/// A brand vetting provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BrandVettingProvider {
    /// `campaign-verify`.
    CampaignVerify,
    /// `aegis`.
    Aegis,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
