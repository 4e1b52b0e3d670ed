//! ```text
//! POST GET https://messaging.twilio.com/v1/a2p/BrandRegistrations
//! GET POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Bundle;

/// A business that is registered for messages to people in the US (A2P 10DLC).
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/a2p/BrandRegistrations",
    sid = "BN",
    list_key = "data",
    complete,
    /// Registers a business, for a one-time fee.
    create = CreateBrandRegistration,
    /// Reads one registration.
    fetch,
    /// Lists registrations.
    list,
    /// Submits the registration again, after the profile was corrected.
    update = (),
)]
#[non_exhaustive]
pub struct BrandRegistration {
    /// The record's identifier.
    pub sid: Sid<BrandRegistration>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Customer profile bundle SID.
    pub customer_profile_bundle_sid: Option<Sid<Bundle>>,
    /// A2P profile bundle SID.
    pub a2p_profile_bundle_sid: Option<Sid<Bundle>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Brand type.
    pub brand_type: Option<String>,
    /// Its status.
    pub status: Option<BrandRegistrationStatus>,
    /// Tcr ID.
    pub tcr_id: Option<String>,
    /// The reason for the failure. Deprecated.
    pub failure_reason: Option<String>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Brand score.
    pub brand_score: Option<i64>,
    /// Brand feedback: a list. Deprecated.
    pub brand_feedback: Option<Vec<BrandRegistrationFeedback>>,
    /// Identity status.
    pub identity_status: Option<BrandRegistrationIdentityStatus>,
    /// Russell 3000: yes or no.
    pub russell_3000: Option<bool>,
    /// Government entity: yes or no.
    pub government_entity: Option<bool>,
    /// Tax exempt status.
    pub tax_exempt_status: Option<String>,
    /// Skip automatic sec vet: yes or no.
    pub skip_automatic_sec_vet: Option<bool>,
    /// Mock: yes or no.
    pub mock: Option<bool>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`BrandRegistration`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBrandRegistration {
    /// Customer profile bundle SID.
    pub customer_profile_bundle_sid: Sid<Bundle>,
    /// A2 p profile bundle SID.
    pub a2_p_profile_bundle_sid: Sid<Bundle>,
    /// Brand type.
    pub brand_type: Option<String>,
    /// Mock: yes or no.
    pub mock: Option<bool>,
    /// Skip automatic sec vet: yes or no.
    pub skip_automatic_sec_vet: Option<bool>,
}

/// A brand registration status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BrandRegistrationStatus {
    /// `PENDING`.
    Pending,
    /// `APPROVED`.
    Approved,
    /// `FAILED`.
    Failed,
    /// `IN_REVIEW`.
    InReview,
    /// `DELETION_PENDING`.
    DeletionPending,
    /// `DELETION_FAILED`.
    DeletionFailed,
    /// `SUSPENDED`.
    Suspended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A brand registration feedback.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BrandRegistrationFeedback {
    /// `TAX_ID`.
    TaxId,
    /// `STOCK_SYMBOL`.
    StockSymbol,
    /// `NONPROFIT`.
    Nonprofit,
    /// `GOVERNMENT_ENTITY`.
    GovernmentEntity,
    /// `OTHERS`.
    Others,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A brand registration identity status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BrandRegistrationIdentityStatus {
    /// `SELF_DECLARED`.
    SelfDeclared,
    /// `UNVERIFIED`.
    Unverified,
    /// `VERIFIED`.
    Verified,
    /// `VETTED_VERIFIED`.
    VettedVerified,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
