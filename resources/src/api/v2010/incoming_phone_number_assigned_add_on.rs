//! ```text
//! POST GET   https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::IncomingPhoneNumber;

/// An incoming phone number assigned add on.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
    sid = "XE",
    parent = IncomingPhoneNumber,
    complete,
    /// Creates an incoming phone number assigned add on.
    create = CreateIncomingPhoneNumberAssignedAddOn,
    /// Reads an incoming phone number assigned add on.
    fetch,
    /// Lists incoming phone number assigned add ons.
    list,
    /// Removes an incoming phone number assigned add on.
    delete,
)]
#[non_exhaustive]
pub struct IncomingPhoneNumberAssignedAddOn {
    /// The record's identifier.
    pub sid: Sid<IncomingPhoneNumberAssignedAddOn>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The related resource.
    pub resource_sid: Sid<IncomingPhoneNumber>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// The parameters for creating a [`IncomingPhoneNumberAssignedAddOn`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateIncomingPhoneNumberAssignedAddOn {
    /// Installed add on SID.
    pub installed_add_on_sid: Sid<IncomingPhoneNumberAssignedAddOn>,
}
