//! ```text
//! GET https://marketplace.twilio.com/v1/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}
//! GET https://marketplace.twilio.com/v1/AvailableAddOns/{AvailableAddOnSid}/Extensions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::AvailableAddOn;

/// An available add on extension.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/AvailableAddOns/{AvailableAddOnSid}/Extensions",
    sid = "XF",
    parent = AvailableAddOn,
    complete,
    /// Reads an available add on extension.
    fetch,
    /// Lists available add on extensions.
    list,
)]
#[non_exhaustive]
pub struct AvailableAddOnExtension {
    /// The record's identifier.
    pub sid: Sid<AvailableAddOnExtension>,
    /// Available add on SID.
    pub available_add_on_sid: Sid<AvailableAddOn>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
