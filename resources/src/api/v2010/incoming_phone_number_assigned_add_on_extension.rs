//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{IncomingPhoneNumber, IncomingPhoneNumberAssignedAddOn};

/// An incoming phone number assigned add on extension.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json",
    sid = "XF",
    parent = IncomingPhoneNumberAssignedAddOn,
    complete,
    /// Reads an incoming phone number assigned add on extension.
    fetch,
    /// Lists incoming phone number assigned add on extensions.
    list,
)]
#[non_exhaustive]
pub struct IncomingPhoneNumberAssignedAddOnExtension {
    /// The record's identifier.
    pub sid: Sid<IncomingPhoneNumberAssignedAddOnExtension>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The related resource.
    pub resource_sid: Sid<IncomingPhoneNumber>,
    /// Assigned add on SID.
    pub assigned_add_on_sid: Sid<IncomingPhoneNumberAssignedAddOn>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}
