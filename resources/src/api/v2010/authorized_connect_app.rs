//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Account, ConnectAppPermission};

/// An authorized connect app.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json",
    sid = "CN",
    key = "ConnectAppSid",
    parent = Account,
    complete,
    /// Reads an authorized connect app.
    fetch,
    /// Lists authorized connect apps.
    list,
)]
#[non_exhaustive]
pub struct AuthorizedConnectApp {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Connect app company name.
    pub connect_app_company_name: Option<String>,
    /// Connect app description.
    pub connect_app_description: Option<String>,
    /// Connect app friendly name.
    pub connect_app_friendly_name: Option<String>,
    /// Connect app homepage URL.
    pub connect_app_homepage_url: Option<String>,
    /// Connect app SID.
    pub connect_app_sid: Sid<AuthorizedConnectApp>,
    /// The permissions.
    pub permissions: Option<Vec<ConnectAppPermission>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}
