//! ```text
//! POST GET PUT DELETE https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioParams, TwilioResource, Unknown};

use super::PhoneNumber;

/// Your own correction of the line type of a number.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "lookups",
    path = "/v2/PhoneNumbers/{PhoneNumber}/Overrides",
    key = "Field",
    parent = PhoneNumber,
    placeholders(Field: String),
    complete,
    /// Specifies the line type of the number.
    create(params = CreatePhoneNumberOverride, body = json, at = record),
    /// Reads the correction.
    fetch,
    /// Changes the correction.
    update(params = UpdatePhoneNumberOverride, body = json, method = PUT),
    /// Removes the correction.
    delete,
)]
#[non_exhaustive]
pub struct PhoneNumberOverride {
    /// The phone number.
    pub phone_number: String,
    /// Original line type.
    pub original_line_type: Option<CreatePhoneNumberOverrideLineType>,
    /// Overridden line type.
    pub overridden_line_type: Option<CreatePhoneNumberOverrideLineType>,
    /// Override reason.
    pub override_reason: Option<String>,
    /// Override timestamp.
    pub override_timestamp: Option<Timestamp>,
    /// Overridden by account SID.
    pub overridden_by_account_sid: Option<String>,
}

/// The parameters for creating a [`PhoneNumberOverride`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreatePhoneNumberOverride {
    /// Line type.
    pub line_type: Option<CreatePhoneNumberOverrideLineType>,
    /// The reason.
    pub reason: Option<String>,
}

/// The parameters for changing a [`PhoneNumberOverride`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdatePhoneNumberOverride {
    /// Line type.
    pub line_type: Option<CreatePhoneNumberOverrideLineType>,
    /// The reason.
    pub reason: Option<String>,
}

/// A create phone number override line type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CreatePhoneNumberOverrideLineType {
    /// `mobile`.
    Mobile,
    /// `landline`.
    Landline,
    /// `tollFree`.
    TollFree,
    /// `fixedVoip`.
    FixedVoip,
    /// `nonFixedVoip`.
    NonFixedVoip,
    /// `personal`.
    Personal,
    /// `premium`.
    Premium,
    /// `voicemail`.
    Voicemail,
    /// `sharedCost`.
    SharedCost,
    /// `uan`.
    Uan,
    /// `pager`.
    Pager,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
