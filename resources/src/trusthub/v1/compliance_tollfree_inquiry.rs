//! ```text
//! POST https://trusthub.twilio.com/v1/ComplianceInquiries/Tollfree/Initialize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::CustomerProfile;

/// A compliance tollfree inquiry.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/ComplianceInquiries/Tollfree/Initialize",
    key = none,
    complete,
    /// Creates a compliance tollfree inquiry.
    create = CreateComplianceTollfreeInquiry,
)]
#[non_exhaustive]
pub struct ComplianceTollfreeInquiry {
    /// Inquiry ID.
    pub inquiry_id: Option<String>,
    /// Inquiry session token.
    pub inquiry_session_token: Option<Secret>,
    /// Registration ID.
    pub registration_id: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ComplianceTollfreeInquiry`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateComplianceTollfreeInquiry {
    /// Tollfree phone number. In E.164 form, such as `+14155550123`.
    pub tollfree_phone_number: String,
    /// The recipient of notifications by email.
    pub notification_email: String,
    /// Customer profile SID.
    pub customer_profile_sid: Option<Sid<CustomerProfile>>,
    /// Business name.
    pub business_name: Option<String>,
    /// Business website.
    pub business_website: Option<String>,
    /// Use case categories: a list.
    pub use_case_categories: Option<Vec<String>>,
    /// Use case summary.
    pub use_case_summary: Option<String>,
    /// Production message sample.
    pub production_message_sample: Option<String>,
    /// Opt in image URLs: a list.
    pub opt_in_image_urls: Option<Vec<String>>,
    /// Opt in type.
    pub opt_in_type: Option<ComplianceTollfreeInquiryOptInType>,
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
    /// Theme set ID.
    pub theme_set_id: Option<String>,
    /// Skip messaging use case: yes or no.
    pub skip_messaging_use_case: Option<bool>,
    /// Business registration number.
    pub business_registration_number: Option<String>,
    /// Business registration authority.
    pub business_registration_authority: Option<String>,
    /// Business registration country.
    pub business_registration_country: Option<String>,
    /// Business type.
    pub business_type: Option<ComplianceTollfreeInquiryBusinessType>,
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
    /// External reference ID.
    pub external_reference_id: Option<String>,
    /// Opt in keywords: a list.
    pub opt_in_keywords: Option<Vec<String>>,
}

/// A compliance tollfree inquiry opt in type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ComplianceTollfreeInquiryOptInType {
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
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A compliance tollfree inquiry business type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ComplianceTollfreeInquiryBusinessType {
    /// `PRIVATE_PROFIT`.
    PrivateProfit,
    /// `PUBLIC_PROFIT`.
    PublicProfit,
    /// `NON_PROFIT`.
    NonProfit,
    /// `SOLE_PROPRIETOR`.
    SoleProprietor,
    /// `GOVERNMENT`.
    Government,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
