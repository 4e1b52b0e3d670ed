//! ```text
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json
//! GET             https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Account, ConnectAppPermission, HttpMethod};

/// A connect app.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/ConnectApps.json",
    sid = "CN",
    parent = Account,
    complete,
    /// Reads a connect app.
    fetch,
    /// Lists connect apps.
    list,
    /// Changes a connect app.
    update = UpdateConnectApp,
    /// Removes a connect app.
    delete,
)]
#[non_exhaustive]
pub struct ConnectApp {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Authorize redirect URL. Personal data.
    #[twilio_resource(pii)]
    pub authorize_redirect_url: Option<String>,
    /// Company name. Personal data.
    #[twilio_resource(pii)]
    pub company_name: Option<String>,
    /// Deauthorize callback method.
    pub deauthorize_callback_method: Option<HttpMethod>,
    /// Deauthorize callback URL. Personal data.
    #[twilio_resource(pii)]
    pub deauthorize_callback_url: Option<String>,
    /// A description. Personal data.
    #[twilio_resource(pii)]
    pub description: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Homepage URL. Personal data.
    #[twilio_resource(pii)]
    pub homepage_url: Option<String>,
    /// The permissions.
    pub permissions: Option<Vec<ConnectAppPermission>>,
    /// The record's identifier.
    pub sid: Sid<ConnectApp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for changing a [`ConnectApp`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConnectApp {
    /// Authorize redirect URL.
    pub authorize_redirect_url: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Deauthorize callback method.
    pub deauthorize_callback_method: Option<HttpMethod>,
    /// Deauthorize callback URL.
    pub deauthorize_callback_url: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Homepage URL.
    pub homepage_url: Option<String>,
    /// The permissions.
    pub permissions: Option<Vec<ConnectAppPermission>>,
}
