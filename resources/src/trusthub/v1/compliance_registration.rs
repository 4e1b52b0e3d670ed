//! ```text
//! POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A compliance registration.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize",
    key = none,
    complete,
    /// Creates a compliance registration.
    create = CreateComplianceRegistration,
)]
#[non_exhaustive]
pub struct ComplianceRegistration {
    /// Inquiry ID.
    pub inquiry_id: Option<String>,
    /// Inquiry session token.
    pub inquiry_session_token: Option<Secret>,
    /// Registration ID.
    pub registration_id: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ComplianceRegistration`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateComplianceRegistration {
    /// End user type.
    pub end_user_type: ComplianceRegistrationEndUserType,
    /// Phone number type.
    pub phone_number_type: ComplianceRegistrationPhoneNumberType,
    /// Business identity type.
    pub business_identity_type: Option<ComplianceRegistrationBusinessIdentityType>,
    /// Business registration authority.
    pub business_registration_authority:
        Option<ComplianceRegistrationBusinessRegistrationAuthority>,
    /// Business legal name.
    pub business_legal_name: Option<String>,
    /// The recipient of notifications by email.
    pub notification_email: Option<String>,
    /// Accepted notification receipt: yes or no.
    pub accepted_notification_receipt: Option<bool>,
    /// Business registration number.
    pub business_registration_number: Option<String>,
    /// Business website URL.
    pub business_website_url: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Authorized representative1 first name.
    pub authorized_representative1_first_name: Option<String>,
    /// Authorized representative1 last name.
    pub authorized_representative1_last_name: Option<String>,
    /// Authorized representative1 phone.
    pub authorized_representative1_phone: Option<String>,
    /// Authorized representative1 email.
    pub authorized_representative1_email: Option<String>,
    /// Authorized representative1 date of birth.
    pub authorized_representative1_date_of_birth: Option<String>,
    /// Address street.
    pub address_street: Option<String>,
    /// Address street secondary.
    pub address_street_secondary: Option<String>,
    /// Address city.
    pub address_city: Option<String>,
    /// Address subdivision.
    pub address_subdivision: Option<String>,
    /// Address postal code.
    pub address_postal_code: Option<String>,
    /// Address country code.
    pub address_country_code: Option<String>,
    /// Emergency address street.
    pub emergency_address_street: Option<String>,
    /// Emergency address street secondary.
    pub emergency_address_street_secondary: Option<String>,
    /// Emergency address city.
    pub emergency_address_city: Option<String>,
    /// Emergency address subdivision.
    pub emergency_address_subdivision: Option<String>,
    /// Emergency address postal code.
    pub emergency_address_postal_code: Option<String>,
    /// Emergency address country code.
    pub emergency_address_country_code: Option<String>,
    /// Use address as emergency address: yes or no.
    pub use_address_as_emergency_address: Option<bool>,
    /// File name.
    pub file_name: Option<String>,
    /// File.
    pub file: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<String>,
    /// Individual email.
    pub individual_email: Option<String>,
    /// Individual phone.
    pub individual_phone: Option<String>,
    /// Is isv embed: yes or no.
    pub is_isv_embed: Option<bool>,
    /// Isv registering for self or tenant.
    pub isv_registering_for_self_or_tenant: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback_url: Option<String>,
    /// Theme set ID.
    pub theme_set_id: Option<String>,
}

/// A compliance registration end user type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ComplianceRegistrationEndUserType {
    /// `Individual`.
    Individual,
    /// `Business`.
    Business,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A compliance registration phone number type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ComplianceRegistrationPhoneNumberType {
    /// `local`.
    Local,
    /// `national`.
    National,
    /// `mobile`.
    Mobile,
    /// `toll-free`.
    TollFree,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A compliance registration business identity type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ComplianceRegistrationBusinessIdentityType {
    /// `direct_customer`.
    DirectCustomer,
    /// `isv_reseller_or_partner`.
    IsvResellerOrPartner,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A compliance registration business registration authority.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ComplianceRegistrationBusinessRegistrationAuthority {
    /// `UK:CRN`.
    #[string_enum(name = "UK:CRN")]
    UkCrn,
    /// `US:EIN`.
    #[string_enum(name = "US:EIN")]
    UsEin,
    /// `CA:CBN`.
    #[string_enum(name = "CA:CBN")]
    CaCbn,
    /// `AU:ACN`.
    #[string_enum(name = "AU:ACN")]
    AuAcn,
    /// `Other`.
    #[string_enum(name = "Other")]
    OtherValue,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
