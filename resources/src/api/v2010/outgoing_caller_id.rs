//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{Account, Call, HttpMethod};

/// An outgoing caller ID.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
    sid = "PN",
    parent = Account,
    complete,
    /// Creates an outgoing caller ID.
    create(params = CreateOutgoingCallerId, record = ValidationRequest),
    /// Reads an outgoing caller ID.
    fetch,
    /// Lists outgoing caller IDs.
    list = OutgoingCallerIdFilter,
    /// Changes an outgoing caller ID.
    update = UpdateOutgoingCallerId,
    /// Removes an outgoing caller ID.
    delete,
)]
#[non_exhaustive]
pub struct OutgoingCallerId {
    /// The record's identifier.
    pub sid: Sid<OutgoingCallerId>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`OutgoingCallerId`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateOutgoingCallerId {
    /// The phone number. In E.164 form, such as `+14155550123`.
    pub phone_number: String,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Call delay.
    pub call_delay: Option<i64>,
    /// Extension.
    pub extension: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
}

/// The filters of a list of [`OutgoingCallerId`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct OutgoingCallerIdFilter {
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub phone_number: Option<String>,
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`OutgoingCallerId`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateOutgoingCallerId {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}

/// A call that is under way to verify a number.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ValidationRequest {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<twilio_runtime::Account>>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The phone number. In E.164 form, such as `+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub phone_number: Option<String>,
    /// Validation code.
    pub validation_code: Option<Secret>,
}
