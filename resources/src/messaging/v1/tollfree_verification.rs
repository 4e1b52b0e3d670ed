//! ```text
//! POST GET        https://messaging.twilio.com/v1/Tollfree/Verifications
//! GET POST DELETE https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Bundle, PhoneNumber, RegulatedItem};

/// The verification of a toll-free number for messages.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Tollfree/Verifications",
    sid = "HH",
    complete,
    /// Submits a verification.
    create = CreateTollfreeVerification,
    /// Reads one verification.
    fetch,
    /// Lists verifications.
    list = TollfreeVerificationFilter,
    /// Corrects a rejected one, and submits it again.
    update = UpdateTollfreeVerification,
    /// Removes a verification.
    delete,
)]
#[non_exhaustive]
pub struct TollfreeVerification {
    /// The record's identifier.
    pub sid: Sid<TollfreeVerification>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Customer profile SID.
    pub customer_profile_sid: Option<Sid<Bundle>>,
    /// Trust product SID.
    pub trust_product_sid: Option<Sid<Bundle>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Regulated item SID.
    pub regulated_item_sid: Option<Sid<RegulatedItem>>,
    /// Business name.
    pub business_name: Option<String>,
    /// Business street address.
    pub business_street_address: Option<String>,
    /// Business street address2.
    pub business_street_address2: Option<String>,
    /// Business city.
    pub business_city: Option<String>,
    /// Business state province region.
    pub business_state_province_region: Option<String>,
    /// Business postal code.
    pub business_postal_code: Option<String>,
    /// Business country.
    pub business_country: Option<String>,
    /// Business website.
    pub business_website: Option<String>,
    /// Business contact first name.
    pub business_contact_first_name: Option<String>,
    /// Business contact last name.
    pub business_contact_last_name: Option<String>,
    /// Business contact email.
    pub business_contact_email: Option<String>,
    /// Business contact phone. In E.164 form, such as `+14155550123`.
    pub business_contact_phone: Option<String>,
    /// The recipient of notifications by email.
    pub notification_email: Option<String>,
    /// Use case categories: a list.
    pub use_case_categories: Option<Vec<String>>,
    /// Use case summary.
    pub use_case_summary: Option<String>,
    /// Production message sample.
    pub production_message_sample: Option<String>,
    /// Opt in image URLs: a list.
    pub opt_in_image_urls: Option<Vec<String>>,
    /// Opt in type.
    pub opt_in_type: Option<TollfreeVerificationOptInType>,
    /// Message volume.
    pub message_volume: Option<String>,
    /// Additional information.
    pub additional_information: Option<String>,
    /// Tollfree phone number SID.
    pub tollfree_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// Tollfree phone number. In E.164 form, such as `+14155550123`.
    pub tollfree_phone_number: Option<String>,
    /// Its status.
    pub status: Option<TollfreeVerificationStatus>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Rejection reason.
    pub rejection_reason: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// Edit expiration.
    pub edit_expiration: Option<Timestamp>,
    /// Edit allowed: yes or no.
    pub edit_allowed: Option<bool>,
    /// Business registration number.
    pub business_registration_number: Option<String>,
    /// Business registration authority.
    pub business_registration_authority: Option<String>,
    /// Business registration country.
    pub business_registration_country: Option<String>,
    /// Business type.
    pub business_type: Option<TollfreeVerificationBusinessType>,
    /// Business registration phone number.
    pub business_registration_phone_number: Option<String>,
    /// Doing business as.
    pub doing_business_as: Option<String>,
    /// Opt in confirmation message.
    pub opt_in_confirmation_message: Option<String>,
    /// Help message sample.
    pub help_message_sample: Option<String>,
    /// Privacy policy URL.
    pub privacy_policy_url: Option<String>,
    /// Terms and conditions URL.
    pub terms_and_conditions_url: Option<String>,
    /// Age gated content: yes or no.
    pub age_gated_content: Option<bool>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
    /// Rejection reasons: a list.
    pub rejection_reasons: Option<Vec<Value>>,
    /// Resource links, as JSON.
    pub resource_links: Option<Value>,
    /// External reference ID.
    pub external_reference_id: Option<String>,
    /// Vetting ID.
    pub vetting_id: Option<String>,
    /// Vetting provider.
    pub vetting_provider: Option<TollfreeVerificationVettingProvider>,
    /// Vetting ID expiration.
    pub vetting_id_expiration: Option<Timestamp>,
}

/// The parameters for creating a [`TollfreeVerification`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTollfreeVerification {
    /// Business name.
    pub business_name: String,
    /// Business website.
    pub business_website: String,
    /// The recipient of notifications by email.
    pub notification_email: String,
    /// Use case categories: a list.
    pub use_case_categories: Vec<String>,
    /// Use case summary.
    pub use_case_summary: String,
    /// Production message sample.
    pub production_message_sample: String,
    /// Opt in image URLs: a list.
    pub opt_in_image_urls: Vec<String>,
    /// Opt in type.
    pub opt_in_type: TollfreeVerificationOptInType,
    /// Message volume.
    pub message_volume: String,
    /// Tollfree phone number SID.
    pub tollfree_phone_number_sid: Sid<PhoneNumber>,
    /// Customer profile SID.
    pub customer_profile_sid: Option<Sid<Bundle>>,
    /// Business street address.
    pub business_street_address: Option<String>,
    /// Business street address2.
    pub business_street_address2: Option<String>,
    /// Business city.
    pub business_city: Option<String>,
    /// Business state province region.
    pub business_state_province_region: Option<String>,
    /// Business postal code.
    pub business_postal_code: Option<String>,
    /// Business country.
    pub business_country: Option<String>,
    /// Additional information.
    pub additional_information: Option<String>,
    /// Business contact first name.
    pub business_contact_first_name: Option<String>,
    /// Business contact last name.
    pub business_contact_last_name: Option<String>,
    /// Business contact email.
    pub business_contact_email: Option<String>,
    /// Business contact phone. In E.164 form, such as `+14155550123`.
    pub business_contact_phone: Option<String>,
    /// External reference ID.
    pub external_reference_id: Option<String>,
    /// Business registration number.
    pub business_registration_number: Option<String>,
    /// Business registration authority.
    pub business_registration_authority: Option<String>,
    /// Business registration country.
    pub business_registration_country: Option<String>,
    /// Business type.
    pub business_type: Option<String>,
    /// Business registration phone number.
    pub business_registration_phone_number: Option<String>,
    /// Doing business as.
    pub doing_business_as: Option<String>,
    /// Opt in confirmation message.
    pub opt_in_confirmation_message: Option<String>,
    /// Help message sample.
    pub help_message_sample: Option<String>,
    /// Privacy policy URL.
    pub privacy_policy_url: Option<String>,
    /// Terms and conditions URL.
    pub terms_and_conditions_url: Option<String>,
    /// Age gated content: yes or no.
    pub age_gated_content: Option<bool>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
    /// Vetting provider.
    pub vetting_provider: Option<TollfreeVerificationVettingProvider>,
    /// Vetting ID.
    pub vetting_id: Option<String>,
}

/// The filters of a list of [`TollfreeVerification`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TollfreeVerificationFilter {
    /// Tollfree phone number SID.
    pub tollfree_phone_number_sid: Option<Sid<PhoneNumber>>,
    /// Its status.
    pub status: Option<TollfreeVerificationStatus>,
    /// External reference ID.
    pub external_reference_id: Option<String>,
    /// Include sub accounts: yes or no.
    pub include_sub_accounts: Option<bool>,
    /// Trust product SID: a list.
    pub trust_product_sid: Option<Vec<String>>,
}

/// The parameters for changing a [`TollfreeVerification`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTollfreeVerification {
    /// Business name.
    pub business_name: Option<String>,
    /// Business website.
    pub business_website: Option<String>,
    /// The recipient of notifications by email.
    pub notification_email: Option<String>,
    /// Use case categories: a list.
    pub use_case_categories: Option<Vec<String>>,
    /// Use case summary.
    pub use_case_summary: Option<String>,
    /// Production message sample.
    pub production_message_sample: Option<String>,
    /// Opt in image URLs: a list.
    pub opt_in_image_urls: Option<Vec<String>>,
    /// Opt in type.
    pub opt_in_type: Option<TollfreeVerificationOptInType>,
    /// Message volume.
    pub message_volume: Option<String>,
    /// Business street address.
    pub business_street_address: Option<String>,
    /// Business street address2.
    pub business_street_address2: Option<String>,
    /// Business city.
    pub business_city: Option<String>,
    /// Business state province region.
    pub business_state_province_region: Option<String>,
    /// Business postal code.
    pub business_postal_code: Option<String>,
    /// Business country.
    pub business_country: Option<String>,
    /// Additional information.
    pub additional_information: Option<String>,
    /// Business contact first name.
    pub business_contact_first_name: Option<String>,
    /// Business contact last name.
    pub business_contact_last_name: Option<String>,
    /// Business contact email.
    pub business_contact_email: Option<String>,
    /// Business contact phone. In E.164 form, such as `+14155550123`.
    pub business_contact_phone: Option<String>,
    /// Edit reason.
    pub edit_reason: Option<String>,
    /// Business registration number.
    pub business_registration_number: Option<String>,
    /// Business registration authority.
    pub business_registration_authority: Option<String>,
    /// Business registration country.
    pub business_registration_country: Option<String>,
    /// Business type.
    pub business_type: Option<String>,
    /// Business registration phone number.
    pub business_registration_phone_number: Option<String>,
    /// Doing business as.
    pub doing_business_as: Option<String>,
    /// Opt in confirmation message.
    pub opt_in_confirmation_message: Option<String>,
    /// Help message sample.
    pub help_message_sample: Option<String>,
    /// Privacy policy URL.
    pub privacy_policy_url: Option<String>,
    /// Terms and conditions URL.
    pub terms_and_conditions_url: Option<String>,
    /// Age gated content: yes or no.
    pub age_gated_content: Option<bool>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
    /// Vetting provider.
    pub vetting_provider: Option<TollfreeVerificationVettingProvider>,
    /// Vetting ID.
    pub vetting_id: Option<String>,
}

/// A tollfree verification opt in type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TollfreeVerificationOptInType {
    /// `VERBAL`.
    Verbal,
    /// `WEB_FORM`.
    WebForm,
    /// `PAPER_FORM`.
    PaperForm,
    /// `VIA_TEXT`.
    ViaText,
    /// `MOBILE_QR_CODE`.
    MobileQrCode,
    /// `IMPORT`.
    Import,
    /// `IMPORT_PLEASE_REPLACE`.
    ImportPleaseReplace,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A tollfree verification status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TollfreeVerificationStatus {
    /// `PENDING_REVIEW`.
    PendingReview,
    /// `IN_REVIEW`.
    InReview,
    /// `TWILIO_APPROVED`.
    TwilioApproved,
    /// `TWILIO_REJECTED`.
    TwilioRejected,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A tollfree verification business type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TollfreeVerificationBusinessType {
    /// `PRIVATE_PROFIT`.
    PrivateProfit,
    /// `PUBLIC_PROFIT`.
    PublicProfit,
    /// `SOLE_PROPRIETOR`.
    SoleProprietor,
    /// `NON_PROFIT`.
    NonProfit,
    /// `GOVERNMENT`.
    Government,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A tollfree verification vetting provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TollfreeVerificationVettingProvider {
    /// `CAMPAIGN_VERIFY`.
    CampaignVerify,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
