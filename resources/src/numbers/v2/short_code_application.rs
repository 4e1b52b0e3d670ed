//! ```text
//! POST GET https://numbers.twilio.com/v2/ShortCodes/Applications
//! GET      https://numbers.twilio.com/v2/ShortCodes/Applications/{sid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown};

/// A short code application.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/ShortCodes/Applications",
    sid = "WF",
    key = "sid",
    list_key = "results",
    complete,
    /// Creates a short code application.
    create(params = CreateShortCodeApplication, record = CreateShortCodeApplicationResponse, body = json),
    /// Reads a short code application.
    fetch,
    /// Lists short code applications.
    list(page_size = "PageSize", page_number = "Page", total_pages = "total_pages"),
)]
#[non_exhaustive]
pub struct ShortCodeApplication {
    /// The record's identifier.
    pub sid: Sid<ShortCodeApplication>,
    /// Bundle SID.
    pub bundle_sid: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// State.
    pub state: Option<ShortCodeApplicationState>,
}

/// The parameters for creating a [`ShortCodeApplication`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateShortCodeApplication {
    /// A description for people.
    pub friendly_name: String,
    /// The country.
    pub iso_country: String,
    /// Business information.
    pub business_information: CreateShortCodeApplicationBusinessInformation,
    /// Setup.
    pub setup: CreateShortCodeApplicationSetup,
}

/// A short code application state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ShortCodeApplicationState {
    /// `DRAFT`.
    Draft,
    /// `TWILIO_REVIEW`.
    TwilioReview,
    /// `PENDING_PAYMENT`.
    PendingPayment,
    /// `PAYMENT_FAILED`.
    PaymentFailed,
    /// `IN_PROVISIONING`.
    InProvisioning,
    /// `PENDING_CARRIER`.
    PendingCarrier,
    /// `APPROVED`.
    Approved,
    /// `CORRECTIONS_NEEDED`.
    CorrectionsNeeded,
    /// `CANCELED`.
    Canceled,
    /// `ARCHIVED`.
    Archived,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A create short code application business information.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreateShortCodeApplicationBusinessInformation {
    /// Customer facing profile.
    pub customer_facing_profile: String,
}

/// A create short code application setup.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreateShortCodeApplicationSetup {
    /// Charges apply: yes or no.
    pub charges_apply: bool,
}

/// A create short code application response.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct CreateShortCodeApplicationResponse {
    /// SID.
    pub sid: Option<String>,
    /// Bundle SID.
    pub bundle_sid: Option<String>,
    /// Application requirements SID.
    pub application_requirements_sid: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The country.
    pub iso_country: Option<String>,
    /// State.
    pub state: Option<ShortCodeApplicationState>,
}
